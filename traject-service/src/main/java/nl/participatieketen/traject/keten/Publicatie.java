package nl.participatieketen.traject.keten;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.contract.event.Antwoord;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.Bemiddelingsprofiel;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.StreamBinding.Occurrence;
import nl.participatieketen.eventstore.StreamBinding.PublicEvent;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Eindegebeurtenis;
import nl.participatieketen.traject.traject.Fasegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis;
import nl.participatieketen.traject.traject.Plangebeurtenis;
import nl.participatieketen.traject.traject.Profiel;
import nl.participatieketen.traject.traject.Regiegebeurtenis;
import nl.participatieketen.traject.traject.Stand;

/** What traject tells the chain: ids, codes and days, never what was said. */
final class Publicatie {

  private final URI publiekAdres;

  /**
   * @param publiekAdres where the outside world reaches this service
   */
  Publicatie(URI publiekAdres) {
    this.publiekAdres = publiekAdres;
  }

  Optional<PublicEvent> vertaal(Occurrence<Stand, Gebeurtenis> feit) {
    return feit.state() instanceof Stand.Bekend bekend
        ? vertaal(feit, bekend.dossier())
        : Optional.empty();
  }

  private Optional<PublicEvent> vertaal(Occurrence<Stand, Gebeurtenis> feit, Dossier dossier) {
    var id = feit.stream().id();
    var organisatie = feit.stream().organisatie();
    var deelnemer = dossier.deelnemerId();
    var werkwijze = new Werkwijze(dossier.werkwijze().id(), dossier.werkwijze().versie());
    var door = new Door(feit.commit().actor().rol(), feit.commit().actor().medewerker());
    return switch (feit.event()) {
      case Gebeurtenis.TrajectGestart g ->
          Optional.of(
              PublicEvent.of(
                  new TrajectGestart(
                      organisatie,
                      deelnemer,
                      werkwijze,
                      door,
                      id,
                      g.aanmeldingId(),
                      g.afzender(),
                      g.ronde(),
                      g.gestartOp(),
                      g.uiterlijkTot())));
      case Gebeurtenis.BemiddelbaarVerklaard g ->
          Optional.of(
              PublicEvent.of(
                  new BemiddelbaarVerklaard(
                      organisatie,
                      deelnemer,
                      werkwijze,
                      door,
                      id,
                      g.verklaardOp(),
                      profiel(g.profiel()))));
      case Gebeurtenis.TerugmeldingGedaan g ->
          Optional.of(
              new PublicEvent(
                  new TerugMelding(
                      organisatie,
                      deelnemer,
                      werkwijze,
                      door,
                      id,
                      dossier.aanmeldingId(),
                      dossier.afzender(),
                      g.reden(),
                      g.antwoorden().stream().map(a -> new Antwoord(a.vraag(), a.ja())).toList(),
                      g.gemeldOp()),
                  argumentatie(id)));
      case Gebeurtenis.TrajectAfgerond g ->
          Optional.of(
              PublicEvent.of(
                  new TrajectAfgerond(
                      organisatie,
                      deelnemer,
                      werkwijze,
                      door,
                      id,
                      dossier.aanmeldingId(),
                      dossier.afzender(),
                      g.uitstroom(),
                      g.afgerondOp())));
      case Gebeurtenis.PlaatsingBegonnen g -> Optional.empty();
      case Gebeurtenis.PlaatsingUitgevallen g -> Optional.empty();
      case Gebeurtenis.TermijnVerstreken g -> Optional.empty();
      case Regiegebeurtenis g -> Optional.empty();
      case Fasegebeurtenis g -> Optional.empty();
      case Plangebeurtenis g -> Optional.empty();
      case Begeleidingsgebeurtenis g -> Optional.empty();
      case Overdrachtgebeurtenis g -> Optional.empty();
      case Eindegebeurtenis g -> Optional.empty();
    };
  }

  private URI argumentatie(UUID trajectId) {
    return URI.create(publiekAdres + "/v1/terugmeldingen/" + trajectId);
  }

  private static Bemiddelingsprofiel profiel(Profiel profiel) {
    return new Bemiddelingsprofiel(
        profiel.functierichtingen(),
        profiel.urenPerWeek(),
        profiel.regio(),
        profiel.begeleidingNodig());
  }
}
