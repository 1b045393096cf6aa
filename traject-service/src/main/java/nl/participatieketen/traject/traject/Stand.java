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

    /** The same place with another dossier. */
    Bekend met(Dossier nieuw);
  }

  /** A deelnemer was sent; whoever receives has not accepted yet. */
  record Aangeboden(Dossier dossier) implements Bekend {
    @Override
    public Aangeboden met(Dossier nieuw) {
      return new Aangeboden(nieuw);
    }
  }

  /** It has not ended. */
  sealed interface Lopend extends Bekend {
    @Override
    Lopend met(Dossier nieuw);
  }

  /** The deelnemer works towards work. */
  record InBegeleiding(Dossier dossier) implements Lopend {
    @Override
    public InBegeleiding met(Dossier nieuw) {
      return new InBegeleiding(nieuw);
    }
  }

  /** A werkplek is looked for. */
  record Bemiddelbaar(Dossier dossier, Profiel profiel) implements Lopend {
    @Override
    public Bemiddelbaar met(Dossier nieuw) {
      return new Bemiddelbaar(nieuw, profiel);
    }
  }

  /** The deelnemer is on a werkplek; whether that lasts is not known yet. */
  record Geplaatst(Dossier dossier, Profiel profiel, UUID plaatsingId) implements Lopend {
    @Override
    public Geplaatst met(Dossier nieuw) {
      return new Geplaatst(nieuw, profiel, plaatsingId);
    }
  }

  /** The deelnemer was sent back. */
  record Teruggemeld(Dossier dossier, Terugmelding terugmelding) implements Bekend {
    @Override
    public Teruggemeld met(Dossier nieuw) {
      return new Teruggemeld(nieuw, terugmelding);
    }
  }

  /**
   * It ended with an outcome.
   *
   * @param plaatsingId the plaatsing that proved lasting, or {@code null} where someone decided
   */
  record Afgerond(
      Dossier dossier, String uitstroom, LocalDate afgerondOp, @Nullable UUID plaatsingId)
      implements Bekend {
    @Override
    public Afgerond met(Dossier nieuw) {
      return new Afgerond(nieuw, uitstroom, afgerondOp, plaatsingId);
    }
  }
}
