package nl.participatieketen.intake.aanmelding;

import nl.participatieketen.intake.aanmelding.Gebeurtenis.AangemeldVoorTraject;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AanmeldingAfgesloten;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AanmeldingGedaan;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AanmeldingHeropend;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.IntakegesprekGevoerd;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.IntakegesprekUitgebleven;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.TrajectBegonnen;
import nl.participatieketen.intake.aanmelding.Stand.Afgesloten;
import nl.participatieketen.intake.aanmelding.Stand.Bekend;
import nl.participatieketen.intake.aanmelding.Stand.Besproken;
import nl.participatieketen.intake.aanmelding.Stand.BijTraject;
import nl.participatieketen.intake.aanmelding.Stand.WachtOpGesprek;

/** How a stand follows from what happened. */
final class Verloop {

  private Verloop() {}

  static Stand verwerk(Stand stand, Gebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case AanmeldingGedaan g -> new WachtOpGesprek(dossier(g), g.gesprekUiterlijk(), false);
      case IntakegesprekGevoerd g -> new Besproken(dossier(stand));
      case IntakegesprekUitgebleven g -> new WachtOpGesprek(dossier(stand), g.uiterlijk(), true);
      case AangemeldVoorTraject g ->
          new BijTraject(dossier(stand).metRonde(g.ronde()), g.ontvanger(), null);
      case TrajectBegonnen g -> bijTraject(stand, g);
      case AanmeldingHeropend g ->
          new WachtOpGesprek(
              dossier(stand).met(g.terugkomst(), g.aantalTeruggemeld()),
              g.gesprekUiterlijk(),
              false);
      case AanmeldingAfgesloten g -> new Afgesloten(dossier(stand), g.reden(), g.afgeslotenOp());
    };
  }

  private static Dossier dossier(AanmeldingGedaan g) {
    return new Dossier(
        g.deelnemerId(), g.werkwijze(), g.kanaal(), g.aangemeldOp(), g.persoon(), 0, 0, null);
  }

  private static BijTraject bijTraject(Stand stand, TrajectBegonnen g) {
    return stand instanceof BijTraject bij
        ? new BijTraject(bij.dossier(), bij.ontvanger(), g.trajectId())
        : new BijTraject(dossier(stand), "", g.trajectId());
  }

  private static Dossier dossier(Stand stand) {
    if (stand instanceof Bekend bekend) {
      return bekend.dossier();
    }
    throw new IllegalStateException("a stream of aanmeldingen begins with AanmeldingGedaan");
  }
}
