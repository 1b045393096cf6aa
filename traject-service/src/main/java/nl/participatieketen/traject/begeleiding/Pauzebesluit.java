package nl.participatieketen.traject.begeleiding;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.time.temporal.ChronoUnit;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.traject.begeleiding.BegeleidingOpdracht.Pauzeer;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TrajectGepauzeerd;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TrajectHervat;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Pauze;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.traject.traject.Zaak;

/** Decides to let a traject stand still, and to go on. */
final class Pauzebesluit {

  private Pauzebesluit() {}

  static Besluit<Gebeurtenis> pauzeer(Zaak zaak, Pauzeer o) {
    if (zaak.dossier().pauze() != null) {
      return Weigering.gepauzeerd();
    }
    if (zaak.stand() instanceof Stand.Geplaatst) {
      return Weigering.geplaatst();
    }
    return o.terugOp().isAfter(zaak.vandaag())
        ? aanvaard(new TrajectGepauzeerd(zaak.vandaag(), o.terugOp(), o.reden()))
        : geweigerd("terug-in-het-verleden", "Kies een dag waarop opnieuw gekeken wordt.");
  }

  static Besluit<Gebeurtenis> hervat(Zaak zaak) {
    Pauze pauze = zaak.dossier().pauze();
    return pauze == null
        ? geweigerd("niet-gepauzeerd", "Het traject staat niet stil.")
        : aanvaard(
            new TrajectHervat(
                zaak.vandaag(), (int) ChronoUnit.DAYS.between(pauze.van(), zaak.vandaag())));
  }
}
