package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an aanmelding stands. */
public sealed interface Stand {

  /** Nothing has happened yet. */
  record Onbekend() implements Stand {}

  /** What stays with an aanmelding, wherever it stands. */
  sealed interface Bekend extends Stand {
    Dossier dossier();
  }

  /**
   * The intakegesprek is next.
   *
   * @param gesprekUiterlijk the last day on which it is in time
   * @param teLaat whether that day has been found to have passed
   */
  record WachtOpGesprek(Dossier dossier, LocalDate gesprekUiterlijk, boolean teLaat)
      implements Bekend {}

  /** Someone decides where it goes. */
  record Besproken(Dossier dossier) implements Bekend {}

  /**
   * The deelnemer is with a traject.
   *
   * @param trajectId {@code null} until the traject says that it has begun
   */
  record BijTraject(Dossier dossier, String ontvanger, @Nullable UUID trajectId)
      implements Bekend {}

  record Afgesloten(Dossier dossier, String reden, LocalDate afgeslotenOp) implements Bekend {}
}
