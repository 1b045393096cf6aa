package nl.participatieketen.traject.begeleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.traject.hoofdlijn.Proeftraject;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.traject.traject.Zaak;
import org.junit.jupiter.api.Test;

class PauzeTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final LocalDate PAUZE = LocalDate.of(2026, 3, 20);
  private static final LocalDate TERUG = LocalDate.of(2026, 4, 20);
  private static final LocalDate HERVAT = LocalDate.of(2026, 4, 21);

  private final Proeftraject traject =
      Proeftraject.van("isd-bol", BEGIN)
          .tot(PAUZE)
          .doe(
              Proeftraject.JOBCOACH,
              zaak ->
                  beslis(zaak, new BegeleidingOpdracht.Pauzeer(TERUG, "ligt in het ziekenhuis")));

  @Test
  void in_een_pauze_verstrijkt_niets_maar_wordt_er_op_tijd_opnieuw_gekeken() {
    traject.tot(TERUG);

    assertThat(traject.gesignaleerd(Wachtsoort.EVALUATIE, "werkervaring")).isEmpty();
    assertThat(traject.gesignaleerd(Wachtsoort.TERUGROEPEN, Wacht.TRAJECT)).containsExactly(TERUG);
    assertThat(
            traject.geweigerd(
                Proeftraject.JOBCOACH,
                zaak -> beslis(zaak, new BegeleidingOpdracht.BepaalTrede(3, 4))))
        .isEqualTo("gepauzeerd");
  }

  @Test
  void na_hervatten_schuift_alles_op_met_de_pauze() {
    traject.tot(HERVAT).ookBijPauze(Proeftraject.JOBCOACH, zaak -> hervat(zaak));

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
    traject.tot(HERVAT).ookBijPauze(Proeftraject.JOBCOACH, zaak -> hervat(zaak));

    assertThat(traject.dossier().fasen().evaluaties("werkervaring"))
        .extracting(e -> e.gepland().nr())
        .containsExactly(1, 2);
  }

  private static Besluit<Gebeurtenis> hervat(Zaak zaak) {
    return beslis(zaak, new BegeleidingOpdracht.Hervat());
  }

  private static Besluit<Gebeurtenis> beslis(Zaak zaak, BegeleidingOpdracht opdracht) {
    return Begeleidingsbesluit.beslis(zaak, opdracht);
  }
}
