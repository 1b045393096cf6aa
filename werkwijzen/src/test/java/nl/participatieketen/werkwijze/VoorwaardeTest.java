package nl.participatieketen.werkwijze;

import static nl.participatieketen.werkwijze.Oordeel.ONBEKEND;
import static nl.participatieketen.werkwijze.Oordeel.ONWAAR;
import static nl.participatieketen.werkwijze.Oordeel.WAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class VoorwaardeTest {

  private static final YAMLMapper YAML = new YAMLMapper();

  @ParameterizedTest
  @CsvSource({"29.9, ONWAAR", "30, WAAR", "79.9, WAAR", "80, ONWAAR", "8, ONWAAR", "100, ONWAAR"})
  void vanaf_telt_mee_en_tot_niet(String waarde, Oordeel verwacht) {
    assertThat(toets("{w: {vanaf: 30, tot: 80}}", Map.of("w", waarde))).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource({"12, WAAR", "12.1, ONWAAR", "0, WAAR"})
  void hoogstens_telt_mee(String waarde, Oordeel verwacht) {
    assertThat(toets("{w: {hoogstens: 12}}", Map.of("w", waarde))).isEqualTo(verwacht);
  }

  @Test
  void een_getal_is_gelijk_ook_als_het_anders_geschreven_is() {
    assertThat(toets("{w: {is: 40.0}}", Map.of("w", "40"))).isEqualTo(WAAR);
  }

  @Test
  void wat_niet_bekend_is_maakt_het_oordeel_onbekend_tenzij_de_rest_al_beslist() {
    assertThat(toets("{a: {is: ja}}", Map.of())).isEqualTo(ONBEKEND);
    assertThat(toets("{a: {is: ja}, b: {is: ja}}", Map.of("b", "nee"))).isEqualTo(ONWAAR);
    assertThat(toets("{a: {is: ja}, b: {is: ja}}", Map.of("b", "ja"))).isEqualTo(ONBEKEND);
    assertThat(toets("{eenVanDeze: [{a: {is: ja}}, {b: {is: ja}}]}", Map.of("b", "ja")))
        .isEqualTo(WAAR);
    assertThat(toets("{eenVanDeze: [{a: {is: ja}}, {b: {is: ja}}]}", Map.of("b", "nee")))
        .isEqualTo(ONBEKEND);
    assertThat(toets("{niet: {a: {is: ja}}}", Map.of())).isEqualTo(ONBEKEND);
    assertThat(toets("{niet: {a: {is: ja}}}", Map.of("a", "nee"))).isEqualTo(WAAR);
  }

  @Test
  void of_iets_bekend_is_is_nooit_onbekend() {
    assertThat(toets("{a: {bekend: ja}}", Map.of())).isEqualTo(ONWAAR);
    assertThat(toets("{a: {bekend: nee}}", Map.of())).isEqualTo(WAAR);
    assertThat(toets("{zrm: {bekend: ja}}", Map.of("zrm.werk", "2"))).isEqualTo(WAAR);
  }

  @Test
  void een_voorwaarde_is_voor_te_lezen() {
    assertThat(lees("{loonwaarde: {vanaf: 40, tot: 80}}").inWoorden())
        .isEqualTo("loonwaarde vanaf 40 en onder 80");
    assertThat(lees("{a: {is: ja}, eenVanDeze: [{b: {eenVan: [x, y]}}, {c: {bekend: nee}}]}"))
        .extracting(Voorwaarde::inWoorden)
        .isEqualTo("a is ja en (b is x of y of c is niet bekend)");
    assertThat(lees("{niet: {t: {hoogstens: 2.5}}}").inWoorden(code -> "tijd"))
        .isEqualTo("niet (tijd tot en met 2,5)");
  }

  @Test
  void een_voorwaarde_zegt_welke_feiten_zij_vraagt() {
    assertThat(lees("{a: {is: ja}, eenVanDeze: [{b: {is: x}}, {niet: {zrm.werk: {vanaf: 2}}}]}"))
        .extracting(Voorwaarde::feiten)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.collection(String.class))
        .containsExactly("a", "b", "zrm.werk");
  }

  private static Oordeel toets(String yaml, Map<String, String> feiten) {
    return lees(yaml).toets(feiten);
  }

  private static Voorwaarde lees(String yaml) {
    return JsonMapper.shared().treeToValue(YAML.readTree(yaml), Voorwaarde.class);
  }
}
