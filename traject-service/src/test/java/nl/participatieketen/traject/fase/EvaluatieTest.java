package nl.participatieketen.traject.fase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Evaluatiestand;
import nl.participatieketen.traject.traject.FaseOpdracht;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.GeplandeEvaluatie;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.traject.Evaluatie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluatieTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 31);
  private static final LocalDate EERSTE = LocalDate.of(2026, 2, 28);

  private final Proeftraject traject = Proeftraject.van("isd-bol", BEGIN);

  @Test
  void een_evaluatie_is_aan_de_beurt_op_haar_dag_en_gemist_de_dag_erna() {
    traject.tot(EERSTE.minusDays(1));
    assertThat(traject.gesignaleerd(Wachtsoort.EVALUATIE, "werkervaring")).isEmpty();

    traject.tot(EERSTE);
    assertThat(traject.gesignaleerd(Wachtsoort.EVALUATIE, "werkervaring")).containsExactly(EERSTE);
    assertThat(traject.gesignaleerd(Wachtsoort.EVALUATIE_GEMIST, "werkervaring")).isEmpty();

    traject.tot(EERSTE.plusDays(1));
    assertThat(traject.gesignaleerd(Wachtsoort.EVALUATIE_GEMIST, "werkervaring"))
        .containsExactly(EERSTE.plusDays(1));
  }

  @Test
  void wat_op_tijd_gehouden_is_wordt_niet_gemist() {
    traject.tot(EERSTE);
    houd(null);

    traject.tot(EERSTE.plusMonths(1));

    assertThat(traject.gesignaleerd(Wachtsoort.EVALUATIE_GEMIST, "werkervaring")).isEmpty();
    assertThat(traject.dossier().agenda().toont(Wachtsoort.EVALUATIE)).isFalse();
  }

  @Test
  void waar_besloten_moet_worden_hoort_een_uitkomst_bij() {
    traject.tot(EERSTE);
    houd(null);
    traject.tot(LocalDate.of(2026, 4, 30));

    assertThat(traject.geweigerd(consulent(), lopend -> evaluatie(lopend, null)))
        .isEqualTo("onbekende-keuze");

    houd("doorgaan");
    assertThat(traject.dossier().fasen().evaluaties("werkervaring"))
        .extracting(Evaluatiestand::uitkomst)
        .containsExactly("besproken", "doorgaan");
  }

  @Test
  void wat_terugkomt_wordt_vanaf_het_begin_geteld_en_schuift_niet_door_een_korte_maand() {
    var plan =
        Evaluatieplan.van(
            List.of(
                new Evaluatie(
                    null, Duur.van("P1M"), "gesprek", null, List.of(), false, null, null)),
            BEGIN,
            BEGIN,
            LocalDate.of(2026, 5, 31),
            1);

    assertThat(plan)
        .extracting(GeplandeEvaluatie::op)
        .extracting(LocalDate::toString)
        .containsExactly("2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31");
  }

  private void houd(@Nullable String uitkomst) {
    traject.doe(consulent(), lopend -> evaluatie(lopend, uitkomst));
  }

  private static Decision<Gebeurtenis> evaluatie(LopendTraject lopend, @Nullable String uitkomst) {
    return Proeftraject.beslis(
        lopend,
        new FaseOpdracht.HoudEvaluatie(null, null, lopend.vandaag(), List.of(), uitkomst, null));
  }

  private Actor consulent() {
    return traject.in("consulent");
  }
}
