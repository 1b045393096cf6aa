package nl.participatieketen.traject.aankondiging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an announcement stands. */
public sealed interface Aankondigingstand {

  /** Nothing was announced. */
  record Onbekend() implements Aankondigingstand {}

  /** Something was announced. */
  sealed interface Bekend extends Aankondigingstand {
    Aankondiging aankondiging();

    /** When it was heard, or last asked about anew. */
    Instant sinds();

    /** How much has happened so far: tells one step of a process from the next. */
    int beurt();
  }

  /**
   * To be confirmed by its sender.
   *
   * @param reden why the sender can't be asked, or {@code null} where that was not found
   * @param uitleg the same for a person
   */
  record Wacht(
      Aankondiging aankondiging,
      Instant sinds,
      int beurt,
      @Nullable String reden,
      @Nullable String uitleg)
      implements Bekend {}

  /** Confirmed; the traject has begun. */
  record Begonnen(Aankondiging aankondiging, Instant sinds, int beurt) implements Bekend {}

  /** Not believed. */
  record Terzijde(Aankondiging aankondiging, Instant sinds, int beurt, String reden, String uitleg)
      implements Bekend {}
}
