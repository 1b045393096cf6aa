package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.participatieketen.werkwijze.Feit.Gelezen.Fout;
import nl.participatieketen.werkwijze.Feit.Gelezen.Waarden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FeitTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "janee|true|ja", "janee|\"nee\"|nee", "getal|-2.50|-2.5", "procent|100|100",
        "procent|0.0|0", "maanden|12|12", "datum|\"2026-02-28\"|2026-02-28", "keuze|\"b\"|b",
        "tekst|\"vrij\"|vrij"
      })
  void een_waarde_wordt_een_vaste_tekst(String soort, String json, String verwacht) {
    assertThat(feit(soort).lees(JSON.readValue(json, Object.class)))
        .isEqualTo(new Waarden(Map.of("f", verwacht)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "janee|\"misschien\"",
        "janee|1",
        "getal|\"40\"",
        "getal|1e300",
        "getal|1e400",
        "procent|1e400",
        "procent|1e-300",
        "getal|99999999999999999999",
        "procent|-1",
        "maanden|-0.1",
        "datum|\"2026-02-30\"",
        "datum|20260228",
        "datum|\"1899-12-31\"",
        "datum|\"+10000-01-01\"",
        "keuze|\"c\"",
        "tekst|3",
        "tekst|null",
        "scores|{\"werk\": 6}",
        "scores|{\"wonen\": 2}",
        "scores|{}",
        "scores|{\"werk\": 2, \"wonen\": 2}",
        "scores|{\"werk\": 2.5}",
        "scores|3"
      })
  void wat_niet_klopt_wordt_gezegd_met_wat_wel_zou_kloppen(String soort, String json) {
    assertThat(feit(soort).lees(JSON.readValue(json, Object.class)))
        .isInstanceOfSatisfying(Fout.class, fout -> assertThat(fout.verwacht()).isNotBlank());
  }

  @Test
  void scores_krijgen_een_waarde_per_gebied() {
    assertThat(feit("scores").lees(Map.of("werk", 2, "geld", 5)))
        .isEqualTo(new Waarden(Map.of("f.werk", "2", "f.geld", "5")));
  }

  private static Feit feit(String soort) {
    return JSON.readValue(
        """
        {"code": "f", "naam": "F", "soort": "%s", "keuzes": {"a": "A", "b": "B"},
         "schaal": {"van": 1, "totEnMet": 5}, "gebieden": {"werk": "Werk", "geld": "Geld"}}"""
            .formatted(soort),
        Feit.class);
  }
}
