package nl.participatieketen.werkgever.kandidaat;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.util.UUID;
import nl.participatieketen.eventstore.Besluit;
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
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.Koppel;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.LaatLos;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.NoteerDuurzaam;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.SchrijfIn;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.SchrijfUit;

/** Decides on a kandidaat. */
public final class KandidaatBeslissing {

  private KandidaatBeslissing() {}

  public static Besluit<KandidaatGebeurtenis> beslis(Kandidaat stand, KandidaatOpdracht opdracht) {
    return switch (opdracht) {
      case SchrijfIn o -> schrijfIn(stand, o);
      case SchrijfUit o -> schrijfUit(stand, o);
      case Koppel o -> koppel(stand, o);
      case LaatLos o -> laatLos(stand, o.plaatsingId());
      case NoteerDuurzaam o -> noteerDuurzaam(stand, o.plaatsingId());
    };
  }

  private static Besluit<KandidaatGebeurtenis> schrijfIn(Kandidaat stand, SchrijfIn o) {
    var ingeschreven =
        new KandidaatIngeschreven(
            o.deelnemerId(), o.werkwijze(), o.verklaardOp(), o.profiel(), o.volgnummer());
    return switch (stand) {
      case Onbekend s -> aanvaard(ingeschreven);
      case NooitIngeschreven s -> aanvaard();
      case Uitgeschreven s -> aanvaard();
      case Bekend s when !s.dossier().deelnemerId().equals(o.deelnemerId()) -> andereDeelnemer();
      case Bekend s when s.dossier().isNieuwerDan(o.volgnummer()) -> aanvaard();
      case Bekend s -> aanvaard(ingeschreven);
    };
  }

  private static Besluit<KandidaatGebeurtenis> schrijfUit(Kandidaat stand, SchrijfUit o) {
    var uitgeschreven = new KandidaatUitgeschreven(o.deelnemerId(), o.uitschrijving());
    return switch (stand) {
      case Onbekend s -> aanvaard(uitgeschreven);
      case NooitIngeschreven s -> aanvaard();
      case Bekend s when !s.dossier().deelnemerId().equals(o.deelnemerId()) -> andereDeelnemer();
      case Beschikbaar s -> aanvaard(uitgeschreven);
      case Geplaatst s -> s.daarna() == null ? aanvaard(uitgeschreven) : aanvaard();
      case DuurzaamGeplaatst s -> aanvaard();
      case Uitgeschreven s -> aanvaard();
    };
  }

  private static Besluit<KandidaatGebeurtenis> koppel(Kandidaat stand, Koppel o) {
    return switch (stand) {
      case Onbekend s -> onbekend();
      case NooitIngeschreven s -> onbekend();
      case Bekend s when s.dossier().voorbij().contains(o.plaatsingId()) ->
          geweigerd("koppeling-vervallen", "Deze plaatsing krijgt de kandidaat niet meer.");
      case Beschikbaar s -> aanvaard(new KandidaatGekoppeld(o.plaatsingId(), o.werkplekId()));
      case Geplaatst s ->
          s.plaatsingId().equals(o.plaatsingId())
              ? aanvaard()
              : geweigerd("al-geplaatst", "De kandidaat is al geplaatst.");
      case DuurzaamGeplaatst s ->
          geweigerd("duurzaam-geplaatst", "De kandidaat is al duurzaam geplaatst.");
      case Uitgeschreven s ->
          geweigerd("uitgeschreven", "Het traject is geëindigd; de kandidaat is uitgeschreven.");
    };
  }

  private static Besluit<KandidaatGebeurtenis> laatLos(Kandidaat stand, UUID plaatsingId) {
    return switch (stand) {
      case Onbekend s -> aanvaard();
      case NooitIngeschreven s -> aanvaard();
      case Bekend s when s.dossier().voorbij().contains(plaatsingId) -> aanvaard();
      case Geplaatst s when s.plaatsingId().equals(plaatsingId) ->
          aanvaard(new KandidaatLosgekoppeld(plaatsingId));
      case Bekend s -> aanvaard(new KoppelingVervallen(plaatsingId));
    };
  }

  private static Besluit<KandidaatGebeurtenis> noteerDuurzaam(Kandidaat stand, UUID plaatsingId) {
    return stand instanceof Geplaatst geplaatst && geplaatst.plaatsingId().equals(plaatsingId)
        ? aanvaard(new KandidaatDuurzaamGeplaatst(plaatsingId))
        : aanvaard();
  }

  private static Besluit<KandidaatGebeurtenis> onbekend() {
    return geweigerd("kandidaat-onbekend", "Deze kandidaat bestaat niet.");
  }

  private static Besluit<KandidaatGebeurtenis> andereDeelnemer() {
    return geweigerd("andere-deelnemer", "Dit traject is van een andere deelnemer.");
  }
}
