package nl.participatieketen.intake.keten;

import java.util.Optional;
import nl.participatieketen.contract.event.AanmeldingAfgesloten;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.Aansluiting.Feit;
import nl.participatieketen.eventstore.Aansluiting.Publiek;
import nl.participatieketen.intake.aanmelding.Dossier;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Stand;

/** What intake tells the chain: ids, codes and days, never what was said. */
final class Publicatie {

  private Publicatie() {}

  static Optional<Publiek> vertaal(Feit<Stand, Gebeurtenis> feit) {
    return feit.stand() instanceof Stand.Bekend bekend
        ? vertaal(feit, bekend.dossier()).map(Publiek::van)
        : Optional.empty();
  }

  private static Optional<KetenEvent> vertaal(Feit<Stand, Gebeurtenis> feit, Dossier dossier) {
    var id = feit.stroom().id();
    var organisatie = feit.stroom().organisatie();
    var deelnemer = dossier.deelnemerId();
    var werkwijze = new Werkwijze(dossier.werkwijze().id(), dossier.werkwijze().versie());
    var door = new Door(feit.commit().actor().rol(), feit.commit().actor().medewerker());
    return switch (feit.gebeurtenis()) {
      case Gebeurtenis.AanmeldingGedaan g ->
          Optional.of(
              new AanmeldingGedaan(
                  organisatie, deelnemer, werkwijze, door, id, g.kanaal(), g.aangemeldOp()));
      case Gebeurtenis.AangemeldVoorTraject g ->
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
      case Gebeurtenis.AanmeldingHeropend g ->
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
      case Gebeurtenis.AanmeldingAfgesloten g ->
          Optional.of(
              new AanmeldingAfgesloten(
                  organisatie, deelnemer, werkwijze, door, id, g.reden(), g.afgeslotenOp()));
      case Gebeurtenis.IntakegesprekGevoerd g -> Optional.empty();
      case Gebeurtenis.IntakegesprekUitgebleven g -> Optional.empty();
      case Gebeurtenis.TrajectBegonnen g -> Optional.empty();
    };
  }
}
