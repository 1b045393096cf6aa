package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuurTest {

  private static final long ZAAD = 20260131;
  private static final List<Eenheid> EENHEDEN = List.of(Eenheid.values());

  record Geval(Duur duur, LocalDate begin) {}

  static Stream<Geval> gevallen() {
    Random toeval = new Random(ZAAD);
    return IntStream.range(0, 200)
        .mapToObj(
            i ->
                new Geval(
                    new Duur(1 + toeval.nextInt(60), EENHEDEN.get(toeval.nextInt(4))),
                    LocalDate.of(2020, 1, 1).plusDays(toeval.nextInt(8000))));
  }

  @ParameterizedTest
  @CsvSource({
    "P6M, 2026-01-31, 2026-07-31",
    "P1M, 2026-01-31, 2026-02-28",
    "P1M, 2028-01-31, 2028-02-29",
    "P1M, 2026-02-28, 2026-03-28",
    "P1M, 2026-03-31, 2026-04-30",
    "P24M, 2026-02-28, 2028-02-28",
    "P24M, 2028-02-29, 2030-02-28",
    "P2Y, 2026-12-15, 2028-12-15",
    "P1Y, 2028-02-29, 2029-02-28",
    "P4Y, 2028-02-29, 2032-02-29",
    "P4W, 2026-06-01, 2026-06-29",
    "P4W, 2028-02-01, 2028-02-29",
    "P3D, 2026-12-30, 2027-01-02",
    "P1D, 2026-03-28, 2026-03-29",
    "P0D, 2026-03-29, 2026-03-29"
  })
  void de_laatste_dag_heeft_hetzelfde_nummer_of_sluit_de_maand(
      Duur duur, LocalDate begin, LocalDate laatste) {
    assertThat(duur.na(begin)).isEqualTo(laatste);
    assertThat(duur.laatsteDag(begin)).isEqualTo(laatste);
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void een_maand_of_jaar_later_is_dezelfde_dag_of_de_laatste_van_de_maand(Geval geval) {
    LocalDate laatste = geval.duur().laatsteDag(geval.begin());
    int aantal = geval.duur().aantal();
    switch (geval.duur().eenheid()) {
      case DAG -> assertThat(laatste.toEpochDay()).isEqualTo(geval.begin().toEpochDay() + aantal);
      case WEEK ->
          assertThat(laatste.toEpochDay()).isEqualTo(geval.begin().toEpochDay() + 7L * aantal);
      case MAAND -> eisZelfdeDag(geval.begin(), laatste, aantal);
      case JAAR -> eisZelfdeDag(geval.begin(), laatste, 12 * aantal);
    }
  }

  private static void eisZelfdeDag(LocalDate begin, LocalDate laatste, int maanden) {
    YearMonth maand = YearMonth.from(begin).plusMonths(maanden);
    assertThat(YearMonth.from(laatste)).isEqualTo(maand);
    assertThat(laatste.getDayOfMonth())
        .isEqualTo(Math.min(begin.getDayOfMonth(), maand.lengthOfMonth()));
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void verstreken_is_de_eerste_tel_in_Amsterdam_na_de_laatste_dag(Geval geval) {
    Instant verstreken = geval.duur().verstrekenOp(geval.begin());
    LocalDate laatste = geval.duur().laatsteDag(geval.begin());
    assertThat(verstreken.minusNanos(1).atZone(Duur.TIJDZONE).toLocalDate()).isEqualTo(laatste);
    assertThat(verstreken.atZone(Duur.TIJDZONE).toLocalDate()).isEqualTo(laatste.plusDays(1));
    assertThat(verstreken.atZone(Duur.TIJDZONE).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void later_beginnen_is_nooit_eerder_klaar(Geval geval) {
    assertThat(geval.duur().laatsteDag(geval.begin().plusDays(1)))
        .isAfterOrEqualTo(geval.duur().laatsteDag(geval.begin()));
  }

  @ParameterizedTest
  @CsvSource({
    "P1D, 2026-03-27, 2026-03-28T23:00:00Z",
    "P1D, 2026-03-28, 2026-03-29T22:00:00Z",
    "P1D, 2026-10-23, 2026-10-24T22:00:00Z",
    "P1D, 2026-10-24, 2026-10-25T23:00:00Z",
    "P6M, 2026-01-15, 2026-07-15T22:00:00Z",
    "P12M, 2026-01-15, 2027-01-15T23:00:00Z"
  })
  void zomertijd_verschuift_het_ogenblik_en_niet_de_dag(
      Duur duur, LocalDate begin, Instant verstreken) {
    assertThat(duur.verstrekenOp(begin)).isEqualTo(verstreken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P3D", "P4W", "P6M", "P2Y", "P9999D", "P0D"})
  void een_duur_wordt_gelezen_zoals_hij_geschreven_is(String iso) {
    assertThat(Duur.van(iso)).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "P", "P0M", "P00D", "P0DD", "P-1M", "P06M", "P1Y6M", "PT5M", "P1.5M", "6M", "p6m",
        "P10000D"
      })
  void wat_geen_duur_is_wordt_geweigerd(String iso) {
    assertThatIllegalArgumentException().isThrownBy(() -> Duur.van(iso));
  }

  @Test
  void nul_dagen_is_meteen_en_nul_van_iets_anders_bestaat_niet() {
    assertThat(new Duur(0, Eenheid.DAG).inWoorden()).isEqualTo("meteen");
    assertThatIllegalArgumentException().isThrownBy(() -> new Duur(0, Eenheid.MAAND));
    assertThatIllegalArgumentException().isThrownBy(() -> new Duur(-1, Eenheid.DAG));
    assertThatIllegalArgumentException().isThrownBy(() -> new Duur(10000, Eenheid.DAG));
  }

  @ParameterizedTest
  @CsvSource({
    "P1M, P5W, true",
    "P4W, P1M, true",
    "P1M, P4W, false",
    "P1M, P31D, true",
    "P31D, P1M, false",
    "P12M, P1Y, false",
    "P1Y, P12M, false",
    "P365D, P1Y, true",
    "P1Y, P365D, false",
    "P1Y, P366D, true",
    "P2Y, P25M, true"
  })
  void korter_is_wat_vanaf_enige_dag_eerder_eindigt(Duur een, Duur ander, boolean korter) {
    assertThat(een.kanKorterZijnDan(ander)).isEqualTo(korter);
  }

  @ParameterizedTest
  @CsvSource({"P1D, 1 dag", "P4W, 4 weken", "P1M, 1 maand", "P6M, 6 maanden", "P2Y, 2 jaar"})
  void in_woorden_leest_een_duur_als_Nederlands(Duur duur, String woorden) {
    assertThat(duur.inWoorden()).isEqualTo(woorden);
  }

  @Test
  void een_termijn_loopt_tot_en_met_zijn_laatste_dag() {
    Termijn termijn = new Termijn(Duur.van("P4W"), Moment.AANMELDING);
    LocalDate aangemeld = LocalDate.of(2026, 10, 1);
    assertThat(termijn.uiterlijkOp(aangemeld)).isEqualTo("2026-10-29");
    assertThat(termijn.verstrekenOp(aangemeld)).isEqualTo("2026-10-29T23:00:00Z");
  }
}
