package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WerkdagenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14",
        "2026-05-25", "2026-12-25", "2025-12-26", "2025-04-26", "2026-06-06", "2026-06-07"
      })
  void op_een_feestdag_of_in_het_weekend_wordt_niet_gewerkt(LocalDate dag) {
    assertThat(Werkdagen.is(dag)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-02", "2026-04-02", "2026-04-07", "2026-04-28", "2026-12-24"})
  void op_een_gewone_dag_wel(LocalDate dag) {
    assertThat(Werkdagen.is(dag)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-03-31",
    "2025, 2025-04-20",
    "2026, 2026-04-05",
    "2027, 2027-03-28",
    "2008, 2008-03-23",
    "2038, 2038-04-25",
    "2000, 2000-04-23"
  })
  void pasen_valt_waar_het_valt(int jaar, LocalDate pasen) {
    assertThat(Werkdagen.pasen(jaar)).isEqualTo(pasen);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 1, 2026-04-02", "2026-04-02, 1, 2026-04-07", "2026-04-02, 5, 2026-04-13",
    "2026-12-24, 1, 2026-12-28", "2026-06-05, 3, 2026-06-10", "2026-06-06, 1, 2026-06-08"
  })
  void werkdagen_tellen_over_weekenden_en_feestdagen_heen(
      LocalDate van, int aantal, LocalDate tot) {
    assertThat(Werkdagen.na(van, aantal)).isEqualTo(tot);
  }

  @Test
  void een_termijn_in_werkdagen_telt_ze_en_een_in_weken_telt_de_kalender() {
    var vijf = new Termijn(Duur.van("P5D"), null, Dagen.WERKDAGEN, Duur.van("P2D"), null, null);
    LocalDate donderdag = LocalDate.of(2026, 4, 2);
    assertThat(vijf.uiterlijkOp(donderdag)).isEqualTo(LocalDate.of(2026, 4, 13));
    assertThat(vijf.herinneringOp(donderdag)).isEqualTo(LocalDate.of(2026, 4, 8));
    var week = new Termijn(Duur.van("P1W"), null, Dagen.WERKDAGEN, null, null, null);
    assertThat(week.uiterlijkOp(donderdag)).isEqualTo(LocalDate.of(2026, 4, 9));
  }
}
