package nl.participatieketen.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.participatieketen.contract.OnbegrijpelijkBericht.Reden.GEEN_CLOUDEVENT;
import static nl.participatieketen.contract.OnbegrijpelijkBericht.Reden.GEEN_JSON;
import static nl.participatieketen.contract.OnbegrijpelijkBericht.Reden.ONBEKENDE_SPECVERSIE;
import static nl.participatieketen.contract.OnbegrijpelijkBericht.Reden.ONBEKEND_TYPE;
import static nl.participatieketen.contract.OnbegrijpelijkBericht.Reden.ONGELDIGE_GEGEVENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import nl.participatieketen.contract.OnbegrijpelijkBericht.Fout;
import nl.participatieketen.contract.OnbegrijpelijkBericht.Reden;
import nl.participatieketen.contract.event.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeigeringTest {

  private final CloudEventCodec codec = new CloudEventCodec();
  private final String goed =
      new String(codec.write(Voorbeelden.envelop(1, Voorbeelden.aanmeldingGedaan())), UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"{", "geen json", "{\"id\":\"a\",\"id\":\"b\"}", "{} {}"})
  void wat_geen_JSON_is_wordt_geweigerd_met_regel_en_kolom(String bericht) {
    OnbegrijpelijkBericht fout = weigering(bericht);
    assertThat(fout.reden()).isEqualTo(GEEN_JSON);
    assertThat(fout).hasMessageContainingAll("regel 1", "kolom", "verwacht: een JSON-object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void een_leeg_bericht_is_geen_JSON(String bericht) {
    OnbegrijpelijkBericht fout = weigering(bericht);
    assertThat(fout.reden()).isEqualTo(GEEN_JSON);
    assertThat(fout).hasMessageContainingAll("leeg", "verwacht: een JSON-object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "null", "\"tekst\""})
  void JSON_die_geen_object_is_wordt_geweigerd(String bericht) {
    assertThat(weigering(bericht).reden()).isEqualTo(GEEN_CLOUDEVENT);
  }

  @Test
  void elk_ontbrekend_attribuut_wordt_in_een_keer_genoemd() {
    OnbegrijpelijkBericht fout = weigering("{\"specversion\":null}");
    assertThat(fout.reden()).isEqualTo(GEEN_CLOUDEVENT);
    assertThat(fout.fouten())
        .extracting(Fout::plaats)
        .containsExactlyInAnyOrder(
            "/specversion", "/id", "/source", "/type", "/time", "/subject", "/data");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"specversion\":\"1.0\"|\"specversion\":\"0.3\"|ONBEKENDE_SPECVERSIE|/specversion|1.0",
        "\"specversion\":\"1.0\"|\"specversion\":1.0|GEEN_CLOUDEVENT|/specversion|1.0",
        "gedaan.v1\"|gedaan.v2\"|ONBEKEND_TYPE|/type|asyncapi.yaml",
        "\"id\":\"voorbeeld-1\"|\"id\":7|GEEN_CLOUDEVENT|/id|tekst",
        "urn:nld:oin:00000001000000001000|urn:nld:oin:1000|GEEN_CLOUDEVENT|/source|20 cijfers",
        "2026-01-05T08|05-01-2026T08|GEEN_CLOUDEVENT|/time|RFC 3339",
        "\"sequence\":\"1\"|\"sequence\":\"9999999999\"|ONGELDIGE_GEGEVENS|/sequence|past",
        "\"sequence\":\"1\",|\"id\":\"a2\",|GEEN_JSON||één keer",
        "\"subject\":\"5f|\"subject\":\"6f|ONGELDIGE_GEGEVENS|/subject|deelnemerId",
        "\"partitionkey\":\"5f|\"partitionkey\":\"6f|ONGELDIGE_GEGEVENS|/partitionkey|deelnemerId",
        "\"data\":{|\"data\":[],\"x\":{|GEEN_CLOUDEVENT|/data|object",
        "\"versie\":1|\"versie\":\"1\"|ONGELDIGE_GEGEVENS|/data/werkwijze/versie|geheel getal",
        "\"versie\":1|\"versie\":0|ONGELDIGE_GEGEVENS|/data/werkwijze/versie|van 1 tot",
        "\"kanaal\":\"balie\"|\"kanaal\":\"De balie\"|ONGELDIGE_GEGEVENS|/data/kanaal|kleine letter",
        "\"kanaal\":\"balie\"|\"kanaal\":null|ONGELDIGE_GEGEVENS|/data/kanaal|code",
        "\"kanaal\":\"balie\",||ONGELDIGE_GEGEVENS|/data/kanaal|code uit de werkwijze",
        "\"aangemeldOp\":\"2026-01-05|\"aangemeldOp\":\"2026-02-30|ONGELDIGE_GEGEVENS|/data/aangemeldOp|jjjj-mm-dd",
        "\"deelnemerId\":\"5f|\"deelnemerId\":\"|ONGELDIGE_GEGEVENS|/data/deelnemerId|UUID",
        "\"medewerker\":\"km-17\"|\"medewerker\":\"111222333\"|ONGELDIGE_GEGEVENS|/data/door/medewerker|burgerservicenummer"
      })
  void een_weigering_zegt_waarom_waar_en_wat_goed_was(
      String van, String naar, Reden reden, String plaats, String verwacht) {
    String bericht = goed.replace(van, naar == null ? "" : naar);
    assertThat(bericht).isNotEqualTo(goed);

    OnbegrijpelijkBericht fout = weigering(bericht);

    assertThat(fout.reden()).isEqualTo(reden);
    assertThat(fout.fouten())
        .anySatisfy(
            een -> {
              assertThat(een.plaats()).isEqualTo(plaats == null ? "" : plaats);
              assertThat(een.verwacht()).contains(verwacht);
            });
    assertThat(fout).hasMessageContaining(plaats == null ? "het hele bericht" : plaats);
  }

  @Test
  void alleen_een_onbekend_type_mag_genegeerd_worden() {
    assertThat(weigering(goed.replace("gedaan.v1\"", "gedaan.v2\"")).negeerbaar()).isTrue();
    assertThat(weigering(goed.replace("\"balie\"", "1")).negeerbaar()).isFalse();
    assertThat(List.of(Reden.values()))
        .containsExactly(
            GEEN_JSON, ONBEKENDE_SPECVERSIE, GEEN_CLOUDEVENT, ONBEKEND_TYPE, ONGELDIGE_GEGEVENS);
  }

  @Test
  void een_onbekend_type_in_een_kapotte_envelop_is_niet_te_negeren() {
    String bericht = goed.replace("gedaan.v1\"", "gedaan.v2\"").replace("\"id\":", "\"di\":");
    assertThat(weigering(bericht).reden()).isEqualTo(GEEN_CLOUDEVENT);
  }

  @Test
  void een_weigering_herhaalt_geen_waarde_uit_het_bericht() {
    assertThat(weigering(goed.replace("\"balie\"", "\"Jan Jansen\"")))
        .hasMessageNotContaining("Jansen");
    assertThat(weigering("{\"id\": Jansen}")).hasMessageNotContaining("Jansen");
    assertThat(weigering(goed.replace("gedaan.v1\"", "jansen.v1\"")))
        .hasMessageNotContaining("jansen");
  }

  @Test
  void onbekende_velden_en_attributen_worden_overgeslagen() {
    String ruimer =
        goed.replace("\"data\":{", "\"nieuw\":true,\"data\":{\"nieuw\":{\"a\":[1]},")
            .replace("\"versie\":1", "\"versie\":1,\"nieuw\":2");
    assertThat(codec.read(ruimer.getBytes(UTF_8))).isEqualTo(codec.read(goed.getBytes(UTF_8)));
  }

  @Test
  void een_attribuut_dat_null_is_geldt_als_afwezig_en_een_andere_tijdzone_is_hetzelfde_tijdstip() {
    String anders =
        goed.replace("\"data\":{", "\"dataref\":null,\"data\":{")
            .replace("T08:30:00.125Z", "T09:30:00.125+01:00");
    assertThat(codec.read(anders.getBytes(UTF_8))).isEqualTo(codec.read(goed.getBytes(UTF_8)));
  }

  @Test
  void een_gebeurtenis_boven_64_KiB_wordt_niet_geschreven() {
    List<Antwoord> veel =
        IntStream.range(0, 2_000).mapToObj(i -> new Antwoord("vraag-" + i, true)).toList();
    CloudEventEnvelope groot = Voorbeelden.envelop(1, Voorbeelden.terugMelding(veel));
    assertThatThrownBy(() -> codec.write(groot))
        .isInstanceOf(BerichtTeGroot.class)
        .hasMessageContainingAll("voorbeeld-1", groot.type(), "65536", "dataref");
  }

  private OnbegrijpelijkBericht weigering(String bericht) {
    return catchThrowableOfType(
        OnbegrijpelijkBericht.class, () -> codec.read(bericht.getBytes(UTF_8)));
  }
}
