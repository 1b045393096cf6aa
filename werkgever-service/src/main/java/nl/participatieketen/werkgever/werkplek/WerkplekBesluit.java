package nl.participatieketen.werkgever.werkplek;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.UUID;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventTable;
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
import org.jspecify.annotations.Nullable;

/** Decides on a werkplek. */
public final class WerkplekBesluit
    implements Decider<Werkplek, WerkplekOpdracht, WerkplekGebeurtenis> {

  public static final String NAAM = "werkplek";

  /** How often a place of one offer can be given; a stream stays far under what it may hold. */
  public static final int MEESTE_KEREN = 400;

  private final Werkwijzen werkwijzen;

  public WerkplekBesluit(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<WerkplekGebeurtenis> events() {
    return WerkplekGebeurtenis.TABEL;
  }

  @Override
  public Werkplek initial() {
    return new Onbekend();
  }

  @Override
  public Werkplek evolve(Werkplek stand, WerkplekGebeurtenis gebeurtenis) {
    return stand.na(gebeurtenis);
  }

  /** A werkplek is nobody's: who works there is known by their plaatsing. */
  @Override
  public @Nullable UUID deelnemer(Werkplek stand) {
    return null;
  }

  @Override
  public Decision<WerkplekGebeurtenis> decide(
      Werkplek stand, WerkplekOpdracht opdracht, Asker vrager) {
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
    if (werkplek.plaatsen().holds(o.plaatsingId())) {
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
    if (!werkplek.plaatsen().fits(1, aanbod.aantalPlaatsen())) {
      return refuse("geen-plek-vrij", "Op deze werkplek is geen plek meer vrij.");
    }
    if (werkplek.plaatsen().inUse() + werkplek.voorbij().size() >= MEESTE_KEREN) {
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
      case Aangeboden s when s.plaatsen().holds(plaatsingId) ->
          accept(new PlekVrijgekomen(plaatsingId));
      case Aangeboden s when s.voorbij().contains(plaatsingId) -> accept();
      case Aangeboden s -> accept(new PlekVervallen(plaatsingId));
    };
  }
}
