package nl.participatieketen.traject.begeleiding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.overzicht.Aandachtslijst;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TrajectGepauzeerd;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TrajectHervat;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Fasegebeurtenis.FaseGestart;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Gegeven;
import nl.participatieketen.traject.traject.GezetteStap;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Stilstand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Voorbeeld;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauzeTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final LocalDate PAUZE = LocalDate.of(2026, 3, 20);
  private static final LocalDate TERUG = LocalDate.of(2026, 4, 20);
  private static final LocalDate HERVAT = LocalDate.of(2026, 4, 21);

  private static final LocalDate DAG = Voorbeeld.DAG;
  private static final LocalDate LATER = DAG.plusDays(14);

  private final Proeftraject traject =
      Proeftraject.van("isd-bol", BEGIN)
          .tot(PAUZE)
          .doe(
              Proeftraject.JOBCOACH,
              lopend ->
                  beslis(lopend, new BegeleidingOpdracht.Pauzeer(TERUG, "ligt in het ziekenhuis")));

  @Test
  void in_een_pauze_verstrijkt_niets_maar_wordt_er_op_tijd_opnieuw_gekeken() {
    traject.tot(TERUG);

    assertThat(traject.gesignaleerd(Wachtsoort.EVALUATIE, "werkervaring")).isEmpty();
    assertThat(traject.gesignaleerd(Wachtsoort.TERUGROEPEN, Wacht.TRAJECT)).containsExactly(TERUG);
    assertThat(
            traject.geweigerd(
                Proeftraject.JOBCOACH,
                lopend -> beslis(lopend, new BegeleidingOpdracht.BepaalTrede(3, 4))))
        .isEqualTo("gepauzeerd");
  }

  @Test
  void na_hervatten_schuift_alles_op_met_de_pauze() {
    traject.tot(HERVAT).ookBijPauze(Proeftraject.JOBCOACH, lopend -> hervat(lopend));

    assertThat(traject.dossier().uiterlijkTot()).isEqualTo(BEGIN.plusMonths(6).plusDays(32));
    assertThat(traject.dossier().fasen().lopend("werkervaring").orElseThrow().uiterlijkTot())
        .isEqualTo(BEGIN.plusMonths(6).plusDays(32));

    LocalDate eerste = BEGIN.plusMonths(1).plusDays(32);
    traject.tot(eerste);
    assertThat(traject.gesignaleerd(Wachtsoort.EVALUATIE, "werkervaring")).containsExactly(eerste);
    assertThat(traject.dossier().agenda().toont(Wachtsoort.TERUGROEPEN)).isFalse();
  }

  @Test
  void een_evaluatie_na_een_pauze_houdt_haar_nummer() {
    traject.tot(HERVAT).ookBijPauze(Proeftraject.JOBCOACH, lopend -> hervat(lopend));

    assertThat(traject.dossier().fasen().evaluaties("werkervaring"))
        .extracting(e -> e.gepland().nr())
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({"true, 2024-03-14", "false, 2024-04-01"})
  void een_stap_schuift_op_met_de_pauze_tenzij_de_fase_doorloopt(
      boolean pauzeTelt, LocalDate uiterlijk) {
    Dossier dossier = naPauze(pauzeTelt, new GezetteStap("oefenen", DAG, LATER, null, 0));

    assertThat(dossier.fasen().lopend("training").orElseThrow().open().get("oefenen"))
        .isEqualTo(new GezetteStap("oefenen", DAG, uiterlijk, null, 0));
    assertThat(dossier.agenda().zoek(Wachtsoort.STAP, "oefenen", 1))
        .isEqualTo(Wacht.na(Wachtsoort.STAP, "oefenen", 1, uiterlijk).alsPauzeTelt(pauzeTelt));
  }

  @Test
  void een_stap_die_al_te_laat_was_blijft_dat_na_een_pauze() {
    GezetteStap teLaat = new GezetteStap("oefenen", DAG, DAG.plusDays(1), DAG, 0);

    assertThat(naPauze(false, teLaat).fasen().lopend("training").orElseThrow().open())
        .containsEntry("oefenen", teLaat);
  }

  /** The last day is the fourteenth; it stands still from the fifth to the thirtieth. */
  @ParameterizedTest
  @CsvSource({
    "false, 14, false", "false, 15, false", "false, 16, false",
    "true, 14, false", "true, 15, true", "true, 16, true"
  })
  void wat_stilstaat_wordt_niet_te_laat_tenzij_de_fase_doorloopt(
      boolean pauzeTelt, int dag, boolean teLaat) {
    Stand.Bekend stand = gepauzeerd(pauzeTelt, new GezetteStap("oefenen", DAG, LATER, null, 0));
    LocalDate vandaag = DAG.plusDays(dag);
    GezetteStap stap =
        requireNonNull(
            Stilstand.voorbij(stand, vandaag)
                .fasen()
                .lopend("training")
                .orElseThrow()
                .open()
                .get("oefenen"));
    LocalDate uiterlijk = requireNonNull(stap.uiterlijk());

    assertThat(vandaag.isAfter(uiterlijk)).isEqualTo(teLaat);
  }

  @Test
  void een_lijst_zegt_van_wat_stilstaat_wanneer_het_eindigt_als_het_verdergaat() {
    Stand.Bekend stand = gepauzeerd(false, new GezetteStap("oefenen", DAG, LATER, null, 0));
    var rij =
        new Aandachtslijst()
            .row(
                new Projection.Updated<>(
                    new StreamId("gemeente-voorbeeld", TrajectSoort.NAAM, new UUID(1, 1)),
                    stand,
                    2,
                    Instant.EPOCH,
                    Instant.EPOCH));

    assertThat(rij)
        .containsEntry("stil", true)
        .containsEntry("uiterlijkTot", stand.dossier().uiterlijkTot().plusDays(25).toString());
  }

  private static Stand.Bekend gepauzeerd(boolean pauzeTelt, GezetteStap stap) {
    return (Stand.Bekend)
        Gegeven.gegeven(
                Voorbeeld.GESTART,
                new FaseGestart(
                    "training",
                    DAG,
                    null,
                    null,
                    null,
                    pauzeTelt,
                    List.of(),
                    List.of(),
                    List.of(stap),
                    null),
                new TrajectGepauzeerd(DAG.plusDays(5), DAG.plusDays(30), "ziek"))
            .stand();
  }

  /** A phase with one step, eighteen days of pause from the fifth day on. */
  private static Dossier naPauze(boolean pauzeTelt, GezetteStap stap) {
    Gegeven gegeven =
        Gegeven.gegeven(
            Voorbeeld.GESTART,
            new FaseGestart(
                "training",
                DAG,
                null,
                null,
                null,
                pauzeTelt,
                List.of(),
                List.of(),
                List.of(stap),
                null),
            new TrajectGepauzeerd(DAG.plusDays(5), DAG.plusDays(30), "ziek"),
            new TrajectHervat(DAG.plusDays(23), 18));
    return ((Stand.Bekend) gegeven.stand()).dossier();
  }

  private static Decision<Gebeurtenis> hervat(LopendTraject lopend) {
    return beslis(lopend, new BegeleidingOpdracht.Hervat());
  }

  private static Decision<Gebeurtenis> beslis(LopendTraject lopend, BegeleidingOpdracht opdracht) {
    return Proeftraject.beslis(lopend, opdracht);
  }
}
