package nl.participatieketen.werkgever.plaatsing;

import java.time.Instant;
import java.time.LocalDate;
import nl.participatieketen.eventstore.Reason;

/** Where a plaatsing stands. */
public sealed interface Plaatsing {

  /** Nothing has happened yet. */
  record Onbekend() implements Plaatsing {}

  /** What stays with a plaatsing, wherever it stands. */
  sealed interface Bekend extends Plaatsing {
    Afspraak afspraak();
  }

  record Voorgenomen(Afspraak afspraak, Instant voorgenomenOm) implements Bekend {}

  record Gestart(Afspraak afspraak) implements Bekend {}

  /**
   * @param opgeruimd whether what it had taken is released
   */
  record Afgebroken(Afspraak afspraak, Instant voorgenomenOm, Reason grond, boolean opgeruimd)
      implements Bekend {}

  record Uitgevallen(Afspraak afspraak, String reden, LocalDate uitgevallenOp) implements Bekend {}

  record Duurzaam(Afspraak afspraak, LocalDate vastgesteldOp) implements Bekend {}
}
