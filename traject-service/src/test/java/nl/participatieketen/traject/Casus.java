package nl.participatieketen.traject;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.traject.traject.TrajectSoort;

/** One deelnemer, and what the others tell of the deelnemer. */
record Casus(UUID deelnemer, UUID aanmelding, String afzender, String uitvoerder) {

  static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  private static final Werkwijze BASIS = new Werkwijze("basis", 1);
  private static final Door KLANTMANAGER = new Door("klantmanager", "km-1");
  private static final UUID WERKPLEK = UUID.randomUUID();

  static Casus van(String afzender, String uitvoerder) {
    return new Casus(UUID.randomUUID(), UUID.randomUUID(), afzender, uitvoerder);
  }

  UUID traject() {
    return TrajectSoort.id(afzender, aanmelding, 1);
  }

  String pad() {
    return "/v1/trajecten/" + traject();
  }

  DeelnemerAangemeldVoorTraject aangemeld() {
    return aangemeld(1);
  }

  DeelnemerAangemeldVoorTraject aangemeld(int ronde) {
    return aangemeld(BASIS, "re-integratie", ronde);
  }

  DeelnemerAangemeldVoorTraject aangemeld(Werkwijze werkwijze, String route, int ronde) {
    return new DeelnemerAangemeldVoorTraject(
        afzender, deelnemer, werkwijze, KLANTMANAGER, aanmelding, uitvoerder, route, ronde, DAG);
  }

  PlaatsingGestart geplaatst(UUID plaatsing) {
    return new PlaatsingGestart(
        uitvoerder,
        deelnemer,
        BASIS,
        Door.SYSTEEM,
        plaatsing,
        traject(),
        WERKPLEK,
        "regulier",
        24,
        DAG,
        DAG.plusMonths(6));
  }

  PlaatsingUitgevallen uitgevallen(UUID plaatsing) {
    return new PlaatsingUitgevallen(
        uitvoerder,
        deelnemer,
        BASIS,
        Door.SYSTEEM,
        plaatsing,
        traject(),
        WERKPLEK,
        "geen-klik",
        DAG);
  }

  UitstroomDuurzaam duurzaam(UUID plaatsing) {
    return new UitstroomDuurzaam(
        uitvoerder, deelnemer, BASIS, Door.SYSTEEM, plaatsing, traject(), WERKPLEK, DAG);
  }
}
