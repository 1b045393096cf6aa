package nl.participatieketen.intake.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NaamvouwTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "José|Jose\u0301",
        "José|JOSE",
        "Özdemir|Ozdemir",
        "Łukasz Søren|Lukasz Soren",
        "İbrahim Işık|Ibrahim Isik",
        "Strauß|STRAUSS",
        "Jan-Willem|Jan Willem",
        "Jan Willem|Janwillem",
        "Jan de Vries|Jan Vries",
        "Jan de Vries|Vries, Jan de",
        "Ina in 't Veld|Ina in ’t Veld",
        "Ina in 't Veld|Ina Veld",
        "Sean O'Brien|Sean OBrien",
        "J. van der Berg|J Berg",
        "Dĳkstra|Dijkstra",
        "Νίκος|ΝΙΚΟΣ",
        "مُحَمَّد|محمد",
      })
  void wat_mensen_voor_dezelfde_naam_houden_is_gelijk(String een, String ander) {
    assertThat(Naamvouw.vouw(een)).isEqualTo(Naamvouw.vouw(ander));
  }

  @ParameterizedTest
  @CsvSource({
    "Thanh Do,Thanh Le",
    "Le Thanh,Do Thanh",
    "Jan,Jana",
    "Jan,Piet",
    "Jan de Vries,Piet de Vries",
    "कमल,किमल",
    "李明,李名",
    "De Van,De Ver"
  })
  void een_andere_naam_blijft_een_andere(String een, String ander) {
    assertThat(Naamvouw.vouw(een)).isNotEqualTo(Naamvouw.vouw(ander));
  }

  @Test
  void waar_niets_overblijft_lijkt_niemand_op_een_ander() {
    List<String> namen =
        List.of(
            "12345", "54321", "😀", "😅", "\u200B", "\u200B\u200C", "-", "--", ",", "de", "van");
    assertThat(namen.stream().map(Naamvouw::vouw).collect(Collectors.toSet()))
        .hasSameSizeAs(namen)
        .doesNotContain("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0301"})
  void ook_van_niets_is_er_een_antwoord(String naam) {
    assertThat(Naamvouw.vouw(naam)).isNotEmpty();
  }
}
