package nl.participatieketen.werkgever.werkplek;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.UUID;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.werkgever.werkplek.Werkplek.Aangeboden;
import nl.participatieketen.werkgever.werkplek.Werkplek.Onbekend;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVergeven;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVervallen;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVrijgekomen;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.WerkplekAangeboden;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.BiedAan;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.GeefPlekVrij;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.VergeefPlek;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Decides on a werkplek. */
public final class WerkplekBeslissing {

  /** How often a place of one offer can be given; a stream stays far under what it may hold. */
  public static final int MEESTE_KEREN = 400;

  private final Werkwijzen werkwijzen;

  public WerkplekBeslissing(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  public Decision<WerkplekGebeurtenis> beslis(Werkplek stand, WerkplekOpdracht opdracht) {
    return switch (opdracht) {
      case BiedAan o -> biedAan(stand, o);
      case VergeefPlek o -> vergeef(stand, o);
      case GeefPlekVrij o -> geefVrij(stand, o.plaatsingId());
    };
  }

  private Decision<WerkplekGebeurtenis> biedAan(Werkplek stand, BiedAan o) {
    if (!(stand instanceof Onbekend)) {
      return refuse("bestaat-al", "Deze werkplek bestaat al.");
    }
    String gebruikelijk = o.organisatie().werkwijzen().getFirst();
    var soorten = werkwijzen.nieuwste(gebruikelijk).orElseThrow().matching().soorten();
    return soorten.kent(o.aanbod().soort())
        ? accept(new WerkplekAangeboden(o.aanbod()))
        : refuse(
            "onbekende-keuze",
            "De werkwijze kent soort '%s' niet; wel: %s."
                .formatted(o.aanbod().soort(), String.join(", ", soorten.codes())));
  }

  private static Decision<WerkplekGebeurtenis> vergeef(Werkplek stand, VergeefPlek o) {
    return switch (stand) {
      case Onbekend s -> refuse("werkplek-onbekend", "Deze werkplek bestaat niet.");
      case Aangeboden s -> vergeef(s, o);
    };
  }

  private static Decision<WerkplekGebeurtenis> vergeef(Aangeboden werkplek, VergeefPlek o) {
    Aanbod aanbod = werkplek.aanbod();
    if (werkplek.bezet().containsKey(o.plaatsingId())) {
      return accept();
    }
    if (werkplek.voorbij().contains(o.plaatsingId())) {
      return refuse("plek-vervallen", "Deze plaatsing krijgt hier geen plek meer.");
    }
    if (o.begonnenOp().isBefore(aanbod.beschikbaarVanaf())) {
      return refuse(
          "nog-niet-beschikbaar",
          "De werkplek is pas beschikbaar vanaf %s.".formatted(aanbod.beschikbaarVanaf()));
    }
    if (o.urenPerWeek() > aanbod.urenPerWeek()) {
      return refuse(
          "te-veel-uren",
          "De werkplek biedt ten hoogste %d uur per week.".formatted(aanbod.urenPerWeek()));
    }
    if (werkplek.vrij() < 1) {
      return refuse("geen-plek-vrij", "Op deze werkplek is geen plek meer vrij.");
    }
    if (werkplek.bezet().size() + werkplek.voorbij().size() >= MEESTE_KEREN) {
      return refuse(
          "aanbod-uitgeput",
          "Op deze werkplek is al %d keer geplaatst; bied haar opnieuw aan."
              .formatted(MEESTE_KEREN));
    }
    return accept(new PlekVergeven(o.plaatsingId(), o.kandidaatId()));
  }

  private static Decision<WerkplekGebeurtenis> geefVrij(Werkplek stand, UUID plaatsingId) {
    return switch (stand) {
      case Onbekend s -> accept();
      case Aangeboden s when s.bezet().containsKey(plaatsingId) ->
          accept(new PlekVrijgekomen(plaatsingId));
      case Aangeboden s when s.voorbij().contains(plaatsingId) -> accept();
      case Aangeboden s -> accept(new PlekVervallen(plaatsingId));
    };
  }
}
