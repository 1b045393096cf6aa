package nl.participatieketen.traject.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.Gesignaleerd;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijze;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped werkwijze, three years on: every term fires once, and none is left behind. */
class AlleWerkwijzenTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 31);
  private static final LocalDate EINDE = BEGIN.plusYears(3);

  static Stream<String> werkwijzen() {
    return Proeftraject.WERKWIJZEN.alle().stream().map(Werkwijze::id).distinct();
  }

  @ParameterizedTest
  @MethodSource("werkwijzen")
  void wat_verstrijkt_gaat_een_keer_af_en_op_zijn_dag(String werkwijze) {
    Proeftraject dagelijks = Proeftraject.van(werkwijze, BEGIN).tot(EINDE);

    assertThat(new TrajectSoort().deadlines(dagelijks.stand()))
        .allSatisfy(
            termijn ->
                assertThat(termijn.expires())
                    .isAfter(EINDE.atStartOfDay(Duur.TIJDZONE).toInstant()));
    assertThat(dagelijks.alle(Gesignaleerd.class)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("werkwijzen")
  void na_een_lange_storing_staat_alles_op_de_dag_waarop_het_verstreek(String werkwijze) {
    Proeftraject dagelijks = Proeftraject.van(werkwijze, BEGIN).tot(EINDE);
    Proeftraject storing = Proeftraject.van(werkwijze, BEGIN).uitTot(EINDE);

    assertThat(storing.gebeurd().stream().map(Proeftraject.Gebeurd::gebeurtenis).toList())
        .containsExactlyInAnyOrderElementsOf(
            dagelijks.gebeurd().stream().map(Proeftraject.Gebeurd::gebeurtenis).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "isd-bol, 2026-07-31",
    "uw-utrecht, 2026-07-31",
    "pastiel, 2027-07-31",
    "alphen-rijnstreek, 2028-01-31",
    "ijmond-werkt, 2028-01-31",
    "cycloon, 2031-07-31",
    "werkbedrijf-lelystad, 2027-07-31",
    "wsp-den-haag, 2026-07-31"
  })
  void het_traject_duurt_tot_en_met_deze_dag_en_is_de_dag_erna_verstreken(
      String werkwijze, LocalDate laatste) {
    Proeftraject traject = Proeftraject.van(werkwijze, BEGIN);
    assertThat(traject.dossier().uiterlijkTot()).isEqualTo(laatste);

    assertThat(traject.uitTot(laatste).dossier().termijnVerstreken()).isFalse();
    assertThat(traject.uitTot(laatste.plusDays(1)).dossier().termijnVerstreken()).isTrue();
    assertThat(traject.alle(Gebeurtenis.TermijnVerstreken.class))
        .containsExactly(new Gebeurtenis.TermijnVerstreken(laatste));
  }
}
