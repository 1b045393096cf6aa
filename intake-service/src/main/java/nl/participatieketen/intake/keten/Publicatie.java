package nl.participatieketen.intake.keten;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.contract.event.AanmeldingAfgesloten;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.StreamBinding.Occurrence;
import nl.participatieketen.eventstore.StreamBinding.PublicEvent;
import nl.participatieketen.intake.aanmelding.Dossier;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis;
import org.jspecify.annotations.Nullable;

/** What intake tells the chain: ids, codes and days, never what was said. */
record Publicatie(URI dienstAdres) {

  Optional<PublicEvent> vertaal(Occurrence<Stand, Gebeurtenis> feit) {
    return feit.state() instanceof Zaak zaak && feit.event() instanceof Zaakgebeurtenis g
        ? vertaal(feit, g, zaak.dossier())
            .map(event -> new PublicEvent(event, dataref(g, feit.stream().id())))
        : Optional.empty();
  }

  /** Where the receiver fetches what goes along with a deelnemer. */
  private @Nullable URI dataref(Zaakgebeurtenis gebeurtenis, UUID aanmeldingId) {
    return gebeurtenis instanceof Zaakgebeurtenis.AangemeldVoorTraject
        ? URI.create(dienstAdres + "/v1/overdrachten/" + aanmeldingId)
        : null;
  }

  private static Optional<KetenEvent> vertaal(
      Occurrence<Stand, Gebeurtenis> feit, Zaakgebeurtenis gebeurtenis, Dossier dossier) {
    var id = feit.stream().id();
    var organisatie = feit.stream().organisatie();
    var deelnemer = dossier.deelnemerId();
    var werkwijze = new Werkwijze(dossier.werkwijze().id(), dossier.werkwijze().versie());
    var door = new Door(feit.commit().actor().rol(), feit.commit().actor().medewerker());
    return switch (gebeurtenis) {
      case Zaakgebeurtenis.AanmeldingGedaan g ->
          Optional.of(
              new AanmeldingGedaan(
                  organisatie, deelnemer, werkwijze, door, id, g.kanaal(), g.aangemeldOp()));
      case Zaakgebeurtenis.AangemeldVoorTraject g ->
          Optional.of(
              new DeelnemerAangemeldVoorTraject(
                  organisatie,
                  deelnemer,
                  werkwijze,
                  door,
                  id,
                  g.ontvanger(),
                  g.route(),
                  g.ronde(),
                  g.aangemeldOp()));
      case Zaakgebeurtenis.AanmeldingHeropend g ->
          Optional.of(
              new AanmeldingHeropend(
                  organisatie,
                  deelnemer,
                  werkwijze,
                  door,
                  id,
                  g.terugkomst().trajectId(),
                  g.aantalTeruggemeld(),
                  g.heropendOp()));
      case Zaakgebeurtenis.AanmeldingAfgesloten g ->
          Optional.of(
              new AanmeldingAfgesloten(
                  organisatie, deelnemer, werkwijze, door, id, g.reden(), g.afgeslotenOp()));
      case Zaakgebeurtenis.TrajectBegonnen g -> Optional.empty();
      case Zaakgebeurtenis.PersoonsconflictAanvaard g -> Optional.empty();
    };
  }
}
