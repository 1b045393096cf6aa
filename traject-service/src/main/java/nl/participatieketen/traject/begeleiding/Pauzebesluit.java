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
import nl.participatieketen.traject.traject.Pauze;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.traject.traject.Zaak;

/** Decides to let a traject stand still, and to go on. */
final class Pauzebesluit {

  private Pauzebesluit() {}

  static Decision<Gebeurtenis> pauzeer(Zaak zaak, Pauzeer o) {
    if (zaak.dossier().pauze() != null) {
      return Weigering.gepauzeerd();
    }
    if (zaak.stand() instanceof Stand.Geplaatst) {
      return Weigering.geplaatst();
    }
    if (!o.terugOp().isAfter(zaak.vandaag())) {
      return refuse("terug-in-het-verleden", "Kies een dag waarop opnieuw gekeken wordt.");
    }
    return Dagbereik.gepland(zaak.vandaag(), zaak.dossier().uiterlijkTot(), "het traject")
        .<Gebeurtenis>belet(o.terugOp())
        .orElseGet(() -> accept(new TrajectGepauzeerd(zaak.vandaag(), o.terugOp(), o.reden())));
  }

  static Decision<Gebeurtenis> hervat(Zaak zaak) {
    Pauze pauze = zaak.dossier().pauze();
    return pauze == null
        ? refuse("niet-gepauzeerd", "Het traject staat niet stil.")
        : accept(
            new TrajectHervat(
                zaak.vandaag(), (int) ChronoUnit.DAYS.between(pauze.van(), zaak.vandaag())));
  }
}
