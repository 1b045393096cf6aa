package nl.participatieketen.werkgever.kandidaat;

import java.util.Set;
import java.util.UUID;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Bekend;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Beschikbaar;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.DuurzaamGeplaatst;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Geplaatst;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.NooitIngeschreven;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Onbekend;
import nl.participatieketen.werkgever.kandidaat.Kandidaat.Uitgeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatDuurzaamGeplaatst;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatGekoppeld;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatIngeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatLosgekoppeld;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatUitgeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KoppelingVervallen;

/** How a kandidaat follows from what happened. */
final class KandidaatVerloop {

  private KandidaatVerloop() {}

  static Kandidaat verwerk(Kandidaat stand, KandidaatGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case KandidaatIngeschreven g -> ingeschreven(stand, g);
      case KandidaatGekoppeld g -> new Geplaatst(bekend(stand).dossier(), g.plaatsingId(), null);
      case KandidaatLosgekoppeld g -> losgekoppeld(bekend(stand), g.plaatsingId());
      case KoppelingVervallen g ->
          met(bekend(stand), bekend(stand).dossier().zonder(g.plaatsingId()));
      case KandidaatDuurzaamGeplaatst g ->
          new DuurzaamGeplaatst(bekend(stand).dossier(), g.plaatsingId());
      case KandidaatUitgeschreven g -> uitgeschreven(stand, g);
    };
  }

  private static Kandidaat ingeschreven(Kandidaat stand, KandidaatIngeschreven g) {
    return stand instanceof Bekend bekend
        ? met(bekend, bekend.dossier().met(g.profiel(), g.volgnummer()))
        : new Beschikbaar(
            new Dossier(
                g.deelnemerId(),
                g.werkwijze(),
                g.verklaardOp(),
                g.profiel(),
                g.volgnummer(),
                Set.of()));
  }

  private static Kandidaat losgekoppeld(Bekend stand, UUID plaatsingId) {
    Dossier dossier = stand.dossier().zonder(plaatsingId);
    return stand instanceof Geplaatst geplaatst && geplaatst.daarna() != null
        ? new Uitgeschreven(dossier, geplaatst.daarna())
        : new Beschikbaar(dossier);
  }

  private static Kandidaat uitgeschreven(Kandidaat stand, KandidaatUitgeschreven g) {
    return switch (stand) {
      case Onbekend s -> new NooitIngeschreven(g.deelnemerId());
      case NooitIngeschreven s -> s;
      case Beschikbaar s -> new Uitgeschreven(s.dossier(), g.uitschrijving());
      case Geplaatst s -> new Geplaatst(s.dossier(), s.plaatsingId(), g.uitschrijving());
      case DuurzaamGeplaatst s -> s;
      case Uitgeschreven s -> s;
    };
  }

  private static Kandidaat met(Bekend stand, Dossier dossier) {
    return switch (stand) {
      case Beschikbaar s -> new Beschikbaar(dossier);
      case Geplaatst s -> new Geplaatst(dossier, s.plaatsingId(), s.daarna());
      case DuurzaamGeplaatst s -> new DuurzaamGeplaatst(dossier, s.plaatsingId());
      case Uitgeschreven s -> new Uitgeschreven(dossier, s.uitschrijving());
    };
  }

  private static Bekend bekend(Kandidaat stand) {
    if (stand instanceof Bekend bekend) {
      return bekend;
    }
    throw new IllegalStateException("a kandidaat is first ingeschreven");
  }
}
