package nl.participatieketen.traject.begeleiding;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.temporal.ChronoUnit;
import nl.participatieketen.edge.dag.Dagbereik;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.Pauzeer;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TrajectGepauzeerd;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TrajectHervat;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Pauze;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Weigering;

/** Decides to let a traject stand still, and to go on. */
final class Pauzebesluit {

  private Pauzebesluit() {}

  static Decision<Gebeurtenis> pauzeer(LopendTraject lopend, Pauzeer o) {
    if (lopend.dossier().pauze() != null) {
      return Weigering.gepauzeerd();
    }
    if (lopend.stand() instanceof Stand.Geplaatst) {
      return Weigering.geplaatst();
    }
    if (!o.terugOp().isAfter(lopend.vandaag())) {
      return refuse("terug-in-het-verleden", "Kies een dag waarop opnieuw gekeken wordt.");
    }
    return Dagbereik.gepland(lopend.vandaag(), lopend.dossier().uiterlijkTot(), "het traject")
        .<Gebeurtenis>belet(o.terugOp())
        .orElseGet(() -> accept(new TrajectGepauzeerd(lopend.vandaag(), o.terugOp(), o.reden())));
  }

  static Decision<Gebeurtenis> hervat(LopendTraject lopend) {
    Pauze pauze = lopend.dossier().pauze();
    return pauze == null
        ? refuse("niet-gepauzeerd", "Het traject staat niet stil.")
        : accept(
            new TrajectHervat(
                lopend.vandaag(), (int) ChronoUnit.DAYS.between(pauze.van(), lopend.vandaag())));
  }
}
