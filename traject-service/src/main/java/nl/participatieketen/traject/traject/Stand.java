package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a traject stands. */
public sealed interface Stand {

  /** Nothing has happened yet. */
  record Onbekend() implements Stand {}

  /** What stays with a traject, wherever it stands. */
  sealed interface Bekend extends Stand {
    Dossier dossier();
  }

  /** It has not ended. */
  sealed interface Lopend extends Bekend {}

  /** The deelnemer works towards work. */
  record InBegeleiding(Dossier dossier) implements Lopend {}

  /** A werkplek is looked for. */
  record Bemiddelbaar(Dossier dossier, Profiel profiel) implements Lopend {}

  /** The deelnemer is on a werkplek; whether that lasts is not known yet. */
  record Geplaatst(Dossier dossier, Profiel profiel, UUID plaatsingId) implements Lopend {}

  /** The deelnemer was sent back. */
  record Teruggemeld(Dossier dossier, Terugmelding terugmelding) implements Bekend {}

  /**
   * It ended with an outcome.
   *
   * @param plaatsingId the plaatsing that proved lasting, or {@code null} where someone decided
   */
  record Afgerond(
      Dossier dossier, String uitstroom, LocalDate afgerondOp, @Nullable UUID plaatsingId)
      implements Bekend {}
}
