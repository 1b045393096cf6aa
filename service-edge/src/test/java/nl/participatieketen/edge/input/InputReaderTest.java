package nl.participatieketen.edge.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;

class InputReaderTest {

  private final InputReader lezer =
      new InputReader(Validation.buildDefaultValidatorFactory().getValidator());

  record Alles(
      @Nullable String tekst,
      @Nullable Integer getal,
      @Nullable Boolean vlag,
      @Nullable LocalDate dag,
      @Nullable UUID id,
      @Nullable BrpDatum geboren,
      @Size(max = 2, message = "ten hoogste twee") @Nullable List<@Valid Deel> delen)
      implements Input {}

  record Deel(@NotNull(message = "een naam") @Nullable String naam) {}

  record Lijsten(
      @Nullable List<@Valid Deel> delen,
      @Nullable Map<String, JsonNode> feiten,
      @Nullable Map<String, String> namen)
      implements Input {}

  record Feiten(@Nullable Map<String, JsonNode> feiten, @Nullable Map<String, String> namen)
      implements Input {}

  @Test
  void wat_alleen_de_werkwijze_kent_wordt_per_naam_gelezen() {
    String json = "{\"feiten\": {\"loonwaarde\": 40, \"crisis\": true}, \"namen\": {\"a\": \"b\"}}";

    assertThat(lezer.read(json.getBytes(StandardCharsets.UTF_8), Feiten.class))
        .isEqualTo(
            new Feiten(
                Map.of("loonwaarde", IntNode.valueOf(40), "crisis", BooleanNode.TRUE),
                Map.of("a", "b")));
  }

  @Test
  void een_verkeerde_waarde_onder_een_naam_wordt_daar_gemeld() {
    byte[] json = "{\"feiten\": [], \"namen\": {\"a\": 1}}".getBytes(StandardCharsets.UTF_8);

    var fout = catchThrowableOfType(InvalidInput.class, () -> lezer.read(json, Feiten.class));

    assertThat(fout.faults()).extracting(Fout::veld).containsExactly("/feiten", "/namen/a");
  }

  @Test
  void een_goed_verzoek_wordt_gelezen() {
    assertThat(
            lees(
                """
                {"tekst": "a", "getal": 3, "vlag": true, "dag": "2026-01-31",
                 "id": "0f8fad5b-d9cb-469f-a165-70867728950e", "geboren": "1975-03-00",
                 "delen": [{"naam": "b"}]}"""))
        .isEqualTo(
            new Alles(
                "a",
                3,
                true,
                LocalDate.of(2026, 1, 31),
                UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
                new BrpDatum(1975, 3, null),
                List.of(new Deel("b"))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "tekst, 3",
        "tekst, true",
        "getal, \"3\"",
        "getal, 1.5",
        "getal, 99999999999",
        "vlag, 1",
        "vlag, \"true\"",
        "dag, 20260131",
        "dag, \"31-01-2026\"",
        "dag, \"2026-02-30\"",
        "id, \"geen-uuid\"",
        "id, {}",
        "geboren, 1975",
        "geboren, {}",
        "geboren, \"0000\"",
        "geboren, \"1975-13\"",
        "delen, {}"
      })
  void een_ander_soort_waarde_wordt_geweigerd_met_haar_plaats(String veld, String waarde) {
    assertThat(fouten("{\"%s\": %s}".formatted(veld, waarde)))
        .singleElement()
        .satisfies(fout -> assertThat(fout.veld()).isEqualTo("/" + veld));
  }

  @Test
  void fouten_van_vorm_en_van_regels_komen_samen() {
    assertThat(fouten("{\"getal\": \"3\", \"nieuw\": 1, \"delen\": [{}, {\"naam\": \"b\"}, {}]}"))
        .extracting(Fout::veld)
        .containsExactlyInAnyOrder("/getal", "/nieuw", "/delen", "/delen/0/naam", "/delen/2/naam");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "3", "{", "{} {}", "{\"tekst\": 1, \"tekst\": 2}"})
  void wat_geen_enkel_object_is_geeft_een_enkele_fout(String json) {
    assertThat(fouten(json)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "tekst, \"\\u0000\"",
        "tekst, \"\\ud800\"",
        "tekst, \"\\u202Etxet\"",
        "getal, 1e400",
        "getal, -99999999999999999999",
        "dag, \"+10000-01-01\"",
        "dag, \"+999999999-12-31\"",
        "dag, \"-1980-01-01\"",
        "dag, \"1899-12-31\"",
        "dag, \"2201-01-01\"",
        "id, \"AAAAAAAAAAAAAAAAAAAAAA==\"",
        "id, \"1-1-1-1-1\""
      })
  void uitersten_worden_geweigerd_met_hun_plaats(String veld, String waarde) {
    een_ander_soort_waarde_wordt_geweigerd_met_haar_plaats(veld, waarde);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{|delen|: [null]};/delen/0",
        "{|namen|: {|a|: null}};/namen/a",
        "{|namen|: {|a/b~|: 1}};/namen/a~1b~0",
        "{|feiten|: {|a|: 1e400}};/feiten/a",
        "{|feiten|: {|a|: |\\ud800|}};/feiten/a",
        "{|feiten|: {|a|: [[[[[[1]]]]]]}};/feiten/a",
        "{|feiten|: {|a\\u0000|: 1}};/feiten/a\uFFFD"
      })
  void een_lege_plek_en_een_onbruikbare_waarde_worden_aangewezen(String json, String veld) {
    byte[] sent = json.replace('|', '"').getBytes(StandardCharsets.UTF_8);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> lezer.read(sent, Lijsten.class))
        .satisfies(fout -> assertThat(fout.faults()).extracting(Fout::veld).containsExactly(veld));
  }

  @Test
  void een_naam_van_een_veld_die_niet_te_tonen_is_wordt_niet_herhaald() {
    assertThat(fouten("{\"\\u0000" + "x".repeat(5000) + "\": 1}"))
        .singleElement()
        .satisfies(fout -> assertThat(fout.veld()).hasSizeLessThan(110).startsWith("/\uFFFDx"));
  }

  @Test
  void diep_geneste_json_is_een_fout_en_geen_defect() {
    assertThat(fouten("[".repeat(100_000))).hasSize(1);
  }

  private Object lees(String json) {
    return lezer.read(json.getBytes(StandardCharsets.UTF_8), Alles.class);
  }

  private List<Fout> fouten(String json) {
    var fout = catchThrowableOfType(InvalidInput.class, () -> lees(json));
    assertThat(fout).as(json).isNotNull();
    return fout.faults();
  }
}
