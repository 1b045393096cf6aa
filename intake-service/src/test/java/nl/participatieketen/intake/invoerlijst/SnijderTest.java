package nl.participatieketen.intake.invoerlijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.participatieketen.edge.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnijderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1000})
  void csv_wordt_per_regel_gesneden_hoe_de_bytes_ook_binnenkomen(int perKeer) {
    String csv = "\uFEFFnaam;toelichting\r\nJan;\"twee\r\nregels; \"\"zo\"\"\"\r\n\r\nÖzlem;x\"y\n";
    assertThat(snij(new Csvgrens(), csv, perKeer))
        .containsExactly(
            "1 naam;toelichting", "2 Jan;\"twee\r\nregels; \"\"zo\"\"\"", "5 Özlem;x\"y");
  }

  @Test
  void een_quote_die_niet_gesloten_wordt_kost_alleen_haar_regel() {
    assertThat(snij(new Csvgrens(), "naam;a\nJan;\"open\nPiet;b\nBo;c", 5))
        .containsExactly(
            "1 naam;a", "2 ! een aanhalingsteken wordt niet gesloten", "3 Piet;b", "4 Bo;c");
  }

  @Test
  void een_quote_die_nergens_gesloten_wordt_houdt_een_grote_lijst_niet_op() {
    String veel = "Piet;b\n".repeat(20_000);
    List<String> stukken = snij(new Csvgrens(), "naam;a\nJan;\"open\n" + veel, 4096);
    assertThat(stukken).hasSize(20_002);
    assertThat(stukken.get(1)).startsWith("2 !");
    assertThat(stukken.getLast()).isEqualTo("20002 Piet;b");
  }

  @Test
  void wat_te_lang_is_is_een_fout_en_wordt_niet_onthouden() {
    String lang = "x".repeat(10_000_000);
    assertThat(snij(new Csvgrens(), "naam;a\nJan;" + lang + "\nBo;c\n", 8192))
        .containsExactly("1 naam;a", "2 ! is te lang", "3 Bo;c");
    assertThat(snij(new Csvgrens(), "naam;a\nJan;\"" + lang + "\nBo;c\n", 8192))
        .containsExactly("1 naam;a", "2 ! is te lang", "3 Bo;c");
    assertThat(snij(new Regelgrens(), "{}\n{\"a\": \"" + lang + "\"}\n{}", 8192))
        .containsExactly("1 {}", "2 ! is te lang", "3 {}");
    assertThat(snij(new Lijstgrens(), "[{}, {\"a\": \"" + lang + "\"}, {}]", 8192))
        .containsExactly("1 {}", "2 ! is te lang", "3 {}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 1000})
  void een_json_lijst_wordt_per_element_gesneden(int perKeer) {
    assertThat(
            snij(
                new Lijstgrens(),
                " [ {\"a\": \"}\\\"]\", \"b\": [1, {}]} ,\n{nee}, 3, \"x,y\" ] ",
                perKeer))
        .containsExactly("1 {\"a\": \"}\\\"]\", \"b\": [1, {}]}", "2 {nee}", "3 3", "4 \"x,y\"");
  }

  @Test
  void een_json_lijst_die_niet_afloopt_zegt_dat() {
    assertThat(snij(new Lijstgrens(), "[{}, {\"a\": 1", 3))
        .containsExactly("1 {}", "2 ! de lijst wordt niet afgesloten");
    assertThat(snij(new Lijstgrens(), "[{}", 3))
        .containsExactly("1 {}", "2 ! de lijst wordt niet afgesloten");
    assertThat(snij(new Lijstgrens(), "[]", 3)).isEmpty();
  }

  @Test
  void wat_geen_lijst_of_geen_utf8_is_wordt_geweigerd() {
    assertThatThrownBy(() -> snij(new Lijstgrens(), "{\"a\": 1}", 3))
        .isInstanceOf(InvalidInput.class);
    byte[] utf16 = "naam;a\n".getBytes(StandardCharsets.UTF_16);
    assertThatThrownBy(() -> new Snijder(new Csvgrens()).voeg(utf16))
        .isInstanceOf(InvalidInput.class);
  }

  private static List<String> snij(Grens grens, String inhoud, int perKeer) {
    var snijder = new Snijder(grens);
    byte[] bytes = inhoud.getBytes(StandardCharsets.UTF_8);
    List<Stuk> stukken = new ArrayList<>();
    for (int van = 0; van < bytes.length; van += perKeer) {
      int tot = Math.min(bytes.length, van + perKeer);
      stukken.addAll(snijder.voeg(Arrays.copyOfRange(bytes, van, tot)));
    }
    stukken.addAll(snijder.einde());
    return stukken.stream().map(SnijderTest::tekst).toList();
  }

  private static String tekst(Stuk stuk) {
    return stuk.regel()
        + (stuk.fout() == null
            ? " " + new String(stuk.inhoud(), StandardCharsets.UTF_8).strip()
            : " ! " + stuk.fout().melding());
  }
}
