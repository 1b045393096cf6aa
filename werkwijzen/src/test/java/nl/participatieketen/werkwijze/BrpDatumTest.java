package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BrpDatumTest {

  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource({
    "1975-03-12,1975-03-12",
    "19750312,1975-03-12",
    "1975-03,1975-03",
    "1975-03-00,1975-03",
    "19750300,1975-03",
    "1975,1975",
    "1975-00-00,1975",
    "19750000,1975",
    "1975-00,1975",
    "2000-02-29,2000-02-29",
  })
  void elke_vorm_van_de_brp_wordt_een_vorm(String gestuurd, String gelezen) {
    assertThat(BrpDatum.lees(gestuurd)).map(BrpDatum::toString).hasValue(gelezen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "0000", "00000000", "0000-00-00", "0000-03-12", "1975-00-12", "19750012", "1975-13",
        "1975-02-30", "19750230", "2001-02-29", "75", "197503", "1975-3-1", "12-03-1975", "1975/03",
        "+975", "-975", "1975-+1", "١٩٧٥", "1975 ", "1975-03-12T00:00"
      })
  void wat_geen_datum_is_wordt_niet_geraden(String gestuurd) {
    assertThat(BrpDatum.lees(gestuurd)).isEmpty();
  }

  @Test
  void een_volledige_datum_wordt_bewaard_zoals_altijd() {
    var dag = LocalDate.of(1987, 6, 5);
    assertThat(JSON.writeValueAsString(BrpDatum.van(dag))).isEqualTo("\"" + dag + "\"");
    assertThat(JSON.readValue("\"1987-06-05\"", BrpDatum.class)).isEqualTo(BrpDatum.van(dag));
    assertThat(JSON.readValue("\"1987\"", BrpDatum.class)).hasToString("1987");
  }

  @ParameterizedTest
  @CsvSource({
    "1975-03-12,2025-03-11,49",
    "1975-03-12,2025-03-12,50",
    "1975,2025-06-01,49 of 50",
    "1975,2025-12-31,50",
    "1975,2025-01-01,49 of 50",
    "1975-03,2025-02-28,49",
    "1975-03,2025-03-01,49 of 50",
    "1975-03,2025-03-31,50",
    "2025,2025-06-01,0",
  })
  void een_leeftijd_zegt_wat_de_datum_weet(String geboren, LocalDate vandaag, String leeftijd) {
    BrpDatum datum = BrpDatum.lees(geboren).orElseThrow();
    assertThat(Leeftijd.van(datum, vandaag).alsFeit()).isEqualTo(leeftijd);
  }

  @ParameterizedTest
  @CsvSource({
    "26 of 27,ONBEKEND",
    "25 of 26,ONWAAR",
    "27 of 28,WAAR",
    "27,WAAR",
    "26,ONWAAR",
  })
  void een_regel_over_leeftijd_geldt_zodra_zij_voor_beide_geldt(String leeftijd, Oordeel oordeel) {
    var vanaf27 = Voorwaarde.van(new JsonMapper().readTree("{\"leeftijd\": {\"vanaf\": 27}}"));
    assertThat(vanaf27.toets(Map.of("leeftijd", leeftijd))).isEqualTo(oordeel);
  }

  @Test
  void een_onzekere_leeftijd_is_niet_bekend_en_een_tekst_met_of_wel() {
    assertThat(Feit.isBekend("leeftijd", Map.of("leeftijd", "26 of 27"))).isFalse();
    assertThat(Feit.isBekend("leeftijd", Map.of("leeftijd", "26"))).isTrue();
    assertThat(Feit.isBekend("wens", Map.of("wens", "zorg of techniek"))).isTrue();
  }

  @Test
  void verenigbaar_is_wat_dezelfde_dag_kan_zijn() {
    BrpDatum jaar = BrpDatum.lees("1976").orElseThrow();
    BrpDatum maand = BrpDatum.lees("1976-02").orElseThrow();
    BrpDatum dag = BrpDatum.lees("1976-02-29").orElseThrow();
    assertThat(jaar.verenigbaar()).contains(jaar, maand, dag).hasSize(1 + 12 + 366);
    assertThat(maand.verenigbaar()).contains(jaar, maand, dag).hasSize(1 + 1 + 29);
    assertThat(dag.verenigbaar()).containsExactly(jaar, maand, dag);
    assertThat(jaar.omvat(dag)).isTrue();
    assertThat(dag.omvat(jaar)).isFalse();
  }
}
