package nl.participatieketen.werkgever.keten;

import java.util.Optional;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.contract.event.WerkplekAangeboden;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.StreamBinding.Occurrence;
import nl.participatieketen.eventstore.StreamBinding.PublicEvent;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.plaatsing.Afspraak;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;

/** What werkgever tells the chain: ids, codes and days, never a name or what was said. */
final class Publicatie {

  private Publicatie() {}

  static Optional<PublicEvent> vanWerkplek(Occurrence<Werkplek, WerkplekGebeurtenis> feit) {
    return switch (feit.event()) {
      case WerkplekGebeurtenis.WerkplekAangeboden g ->
          Optional.of(
              PublicEvent.of(
                  new WerkplekAangeboden(
                      feit.stream().organisatie(),
                      door(feit.commit()),
                      feit.stream().id(),
                      g.aanbod().functie(),
                      g.aanbod().soort(),
                      g.aanbod().urenPerWeek(),
                      g.aanbod().aantalPlaatsen(),
                      g.aanbod().beschikbaarVanaf(),
                      g.aanbod().regio())));
      case WerkplekGebeurtenis.PlekVergeven g -> Optional.empty();
      case WerkplekGebeurtenis.PlekVrijgekomen g -> Optional.empty();
      case WerkplekGebeurtenis.PlekVervallen g -> Optional.empty();
    };
  }

  /** Who can be placed is told by their traject, and where they are by their plaatsing. */
  static Optional<PublicEvent> vanKandidaat(Occurrence<Kandidaat, KandidaatGebeurtenis> feit) {
    return Optional.empty();
  }

  static Optional<PublicEvent> vanPlaatsing(Occurrence<Plaatsing, PlaatsingGebeurtenis> feit) {
    return feit.state() instanceof Plaatsing.Bekend bekend
        ? vanPlaatsing(feit, bekend.afspraak()).map(PublicEvent::of)
        : Optional.empty();
  }

  private static Optional<KetenEvent> vanPlaatsing(
      Occurrence<Plaatsing, PlaatsingGebeurtenis> feit, Afspraak a) {
    var id = feit.stream().id();
    var organisatie = feit.stream().organisatie();
    var werkwijze = new Werkwijze(a.werkwijze().id(), a.werkwijze().versie());
    var door = door(feit.commit());
    return switch (feit.event()) {
      case PlaatsingGebeurtenis.PlaatsingGestart g ->
          Optional.of(
              new PlaatsingGestart(
                  organisatie,
                  a.deelnemerId(),
                  werkwijze,
                  door,
                  id,
                  a.kandidaatId(),
                  a.werkplekId(),
                  a.soort(),
                  a.urenPerWeek(),
                  a.begonnenOp(),
                  a.nazorgTot()));
      case PlaatsingGebeurtenis.PlaatsingUitgevallen g ->
          Optional.of(
              new PlaatsingUitgevallen(
                  organisatie,
                  a.deelnemerId(),
                  werkwijze,
                  door,
                  id,
                  a.kandidaatId(),
                  a.werkplekId(),
                  g.reden(),
                  g.uitgevallenOp()));
      case PlaatsingGebeurtenis.UitstroomDuurzaam g ->
          Optional.of(
              new UitstroomDuurzaam(
                  organisatie,
                  a.deelnemerId(),
                  werkwijze,
                  door,
                  id,
                  a.kandidaatId(),
                  a.werkplekId(),
                  g.vastgesteldOp()));
      case PlaatsingGebeurtenis.PlaatsingVoorgenomen g -> Optional.empty();
      case PlaatsingGebeurtenis.PlaatsingAfgebroken g -> Optional.empty();
      case PlaatsingGebeurtenis.PlaatsingOpgeruimd g -> Optional.empty();
      case PlaatsingGebeurtenis.EindeVerteld g -> Optional.empty();
      case PlaatsingGebeurtenis.EindeAfgehandeld g -> Optional.empty();
    };
  }

  private static Door door(Commit<?> commit) {
    return new Door(commit.actor().rol(), commit.actor().medewerker());
  }
}
