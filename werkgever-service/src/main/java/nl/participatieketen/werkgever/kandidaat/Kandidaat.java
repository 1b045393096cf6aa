package nl.participatieketen.werkgever.kandidaat;

import java.util.Set;
import java.util.UUID;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.EindePlaatsingGevraagd;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatDuurzaamGeplaatst;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatGekoppeld;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatIngeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatLosgekoppeld;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatUitgeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KoppelingVervallen;
import org.jspecify.annotations.Nullable;

/** Where a kandidaat stands. */
public sealed interface Kandidaat {

  /** Nothing has happened yet. */
  record Onbekend() implements Kandidaat {}

  /** The traject ended without a declaration; one that comes in late has no effect. */
  record NooitIngeschreven(UUID deelnemerId) implements Kandidaat {}

  /** What stays with a kandidaat, wherever they stand. */
  sealed interface Bekend extends Kandidaat {
    Dossier dossier();
  }

  record Beschikbaar(Dossier dossier) implements Bekend {}

  /**
   * @param daarna that the traject has ended meanwhile, or {@code null}
   * @param eindeGevraagd whether the plaatsing was asked to end with it
   */
  record Geplaatst(
      Dossier dossier, UUID plaatsingId, @Nullable Uitschrijving daarna, boolean eindeGevraagd)
      implements Bekend {

    /** The traject has ended, and whether the plaatsing can stand is still to be settled. */
    boolean moetEindigen() {
      return daarna != null && !eindeGevraagd;
    }
  }

  record DuurzaamGeplaatst(Dossier dossier, UUID plaatsingId) implements Bekend {}

  record Uitgeschreven(Dossier dossier, Uitschrijving uitschrijving) implements Bekend {}

  /** How a kandidaat follows from what happened. */
  default Kandidaat na(KandidaatGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case KandidaatIngeschreven g -> ingeschreven(g);
      case KandidaatGekoppeld g -> new Geplaatst(bekend().dossier(), g.plaatsingId(), null, false);
      case KandidaatLosgekoppeld g -> losgekoppeld(g.plaatsingId());
      case KoppelingVervallen g -> met(bekend().dossier().zonder(g.plaatsingId()));
      case KandidaatDuurzaamGeplaatst g ->
          new DuurzaamGeplaatst(bekend().dossier(), g.plaatsingId());
      case EindePlaatsingGevraagd g -> eindeGevraagd();
      case KandidaatUitgeschreven g -> uitgeschreven(g);
    };
  }

  private Kandidaat ingeschreven(KandidaatIngeschreven g) {
    return this instanceof Bekend bekend
        ? met(bekend.dossier().met(g.profiel(), g.volgnummer()))
        : new Beschikbaar(
            new Dossier(
                g.deelnemerId(),
                g.werkwijze(),
                g.verklaardOp(),
                g.profiel(),
                g.volgnummer(),
                Set.of()));
  }

  private Kandidaat losgekoppeld(UUID plaatsingId) {
    Dossier dossier = bekend().dossier().zonder(plaatsingId);
    return this instanceof Geplaatst geplaatst && geplaatst.daarna() != null
        ? new Uitgeschreven(dossier, geplaatst.daarna())
        : new Beschikbaar(dossier);
  }

  private Kandidaat uitgeschreven(KandidaatUitgeschreven g) {
    return switch (this) {
      case Onbekend s -> new NooitIngeschreven(g.deelnemerId());
      case NooitIngeschreven s -> s;
      case Beschikbaar s -> new Uitgeschreven(s.dossier(), g.uitschrijving());
      case Geplaatst s -> new Geplaatst(s.dossier(), s.plaatsingId(), g.uitschrijving(), false);
      case DuurzaamGeplaatst s -> s;
      case Uitgeschreven s -> s;
    };
  }

  private Kandidaat eindeGevraagd() {
    return this instanceof Geplaatst s
        ? new Geplaatst(s.dossier(), s.plaatsingId(), s.daarna(), true)
        : this;
  }

  private Kandidaat met(Dossier dossier) {
    return switch (bekend()) {
      case Beschikbaar s -> new Beschikbaar(dossier);
      case Geplaatst s -> new Geplaatst(dossier, s.plaatsingId(), s.daarna(), s.eindeGevraagd());
      case DuurzaamGeplaatst s -> new DuurzaamGeplaatst(dossier, s.plaatsingId());
      case Uitgeschreven s -> new Uitgeschreven(dossier, s.uitschrijving());
    };
  }

  private Bekend bekend() {
    if (this instanceof Bekend bekend) {
      return bekend;
    }
    throw new IllegalStateException("a kandidaat is first ingeschreven");
  }
}
