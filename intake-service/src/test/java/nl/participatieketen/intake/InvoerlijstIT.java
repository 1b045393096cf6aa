package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.participatieketen.testsupport.TestToken;
import nl.participatieketen.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many aanmeldingen from a file, through the running service. */
class InvoerlijstIT extends DienstTest {

  private static final String LIJSTEN = "/v1/invoerlijsten";
  private static final TestToken CONSULENT = TestTokens.of(PROEF, "klantmanager");
  private static final MediaType CSV = MediaType.parseMediaType("text/csv");
  private static final String KOP = "kenmerk;kanaal;bsn;naam;geboortedatum\n";

  @Test
  void het_voorbeeld_uit_de_documentatie_wordt_ingevoerd() throws IOException {
    byte[] bestand =
        Files.readAllBytes(Path.of("../docs/voorbeelden/invoerlijst/aanmeldingen.csv"));
    var eerste = uitslagen(stuur(CONSULENT, sleutel(), CSV, bestand));
    assertThat(kort(eerste))
        .containsExactly(
            "2 aangemeld", "3 aangemeld", "4 aangemeld", "5 onjuist", "6 dubbel", "5 klaar");
    assertThat(eerste.get(3).at("/fouten/0/veld").asString()).isEqualTo("bsn");
    assertThat(eerste.get(4).get("eerderOp").asInt()).isEqualTo(2);
    assertThat(eerste.getLast().at("/aantallen/aangemeld").asInt()).isEqualTo(3);
    String zaak = eerste.get(1).get("aanmeldingId").asString();
    assertThat(inhoud(haal(CONSULENT, AANMELDINGEN + "/" + zaak)).toString())
        .contains("Özlem Özdemir", "geboortedatum=1975,");
  }

  @Test
  void wie_de_lijst_verbeterd_opnieuw_stuurt_doet_alleen_wat_nog_niet_gedaan_was() {
    String sleutel = sleutel();
    String goed = "a;balie;999994918;Ann;1980-01-01\n;balie;;Bo;1981-01-01\n";
    var eerste =
        uitslagen(
            csv(sleutel, KOP + goed + "c;postduif;;Cas;1982-01-01\nd;balie;1;Dee;1983-01-01\n"));
    assertThat(kort(eerste))
        .containsExactly("2 aangemeld", "3 aangemeld", "4 geweigerd", "5 onjuist", "4 klaar");
    assertThat(eerste.get(2).get("code").asString()).isEqualTo("onbekende-keuze");

    var tweede =
        uitslagen(
            csv(sleutel, KOP + "c;balie;;Cas;1982-01-01\n" + goed + "d;balie;;Dee;1983-01-01\n"));
    assertThat(kort(tweede))
        .containsExactly(
            "2 aangemeld", "3 al-aangemeld", "4 al-aangemeld", "5 aangemeld", "4 klaar");
    assertThat(tweede.get(1).get("aanmeldingId")).isEqualTo(eerste.getFirst().get("aanmeldingId"));
    assertThat(tweede.get(2).get("aanmeldingId")).isEqualTo(eerste.get(1).get("aanmeldingId"));
  }

  @Test
  void een_kenmerk_is_geen_tweede_keer_iets_anders() {
    String sleutel = sleutel();
    assertThat(kort(uitslagen(csv(sleutel, KOP + "a;balie;;Ann;1980-01-01\n"))))
        .contains("2 aangemeld");
    var anders = uitslagen(csv(sleutel, KOP + "a;balie;;Ans;1980-01-01\n"));
    assertThat(anders.getFirst().get("code").asString()).isEqualTo("regel-eerder-gebruikt");
    assertThat(kort(uitslagen(csv(sleutel(), KOP + "a;balie;;Ans;1980-01-01\n"))))
        .contains("2 aangemeld");
  }

  @Test
  void een_conflict_houdt_de_andere_regels_niet_op_en_een_reden_gaat_door() {
    uitslagen(csv(sleutel(), KOP + "a;balie;999994980;Ann;1980-01-01\n"));
    var weer =
        uitslagen(
            csv(
                sleutel(),
                "kanaal,bsn,naam,geboortedatum,tochDoorgaan\n"
                    + "balie,999994980,Ann,1980-01-01,\nbalie,,Bo,1981-01-01,\n"
                    + "balie,999994980,Ann,1980-01-01,\"de ander sluit, straks\"\n"));
    assertThat(kort(weer)).containsExactly("2 geweigerd", "3 aangemeld", "4 aangemeld", "3 klaar");
    assertThat(weer.getFirst().get("code").asString()).isEqualTo("persoonsconflict-lopende-zaak");
  }

  @Test
  void json_gaat_per_regel_en_als_lijst() {
    String een =
        "{\"kenmerk\": \"%s\", \"kanaal\": \"balie\", \"feiten\": {\"loonwaarde\": 40}, \"deelnemer\": {\"naam\": \"Ann %s\", \"geboortedatum\": \"1980-03\"}}";
    String regels = een.formatted("a", "a") + "\n{nee}\n[]\n" + een.formatted("b", "b") + "\n";
    assertThat(
            kort(
                uitslagen(
                    stuur(
                        CONSULENT,
                        sleutel(),
                        MediaType.APPLICATION_NDJSON,
                        regels.getBytes(StandardCharsets.UTF_8)))))
        .containsExactly("1 aangemeld", "2 onjuist", "3 onjuist", "4 aangemeld", "4 klaar");
    String lijst =
        "["
            + een.formatted("a", "c")
            + ", {\"kanaal\": 3, \"x\": 1}, "
            + een.formatted("b", "d")
            + "]";
    var uitslagen =
        uitslagen(
            stuur(
                CONSULENT,
                sleutel(),
                MediaType.APPLICATION_JSON,
                lijst.getBytes(StandardCharsets.UTF_8)));
    assertThat(kort(uitslagen))
        .containsExactly("1 aangemeld", "2 onjuist", "3 aangemeld", "3 klaar");
    assertThat(uitslagen.get(1).get("fouten").toString()).contains("/kanaal", "/x", "/deelnemer");
  }

  @Test
  void feiten_uit_een_csv_zijn_wat_de_werkwijze_ervan_maakt() {
    var uitslagen =
        uitslagen(
            csv(
                sleutel(),
                "kanaal;naam;geboortedatum;uitkering;feit.loonwaarde;feit.motivatie;feit.maan\n"
                    + "balie;Ann;1980-01-01;ja;52,5;ja;\nbalie;Bo;1981-01-01;nee;veel;ja;\n"
                    + "balie;Cas;1981-01-01;soms;;;\nbalie;Dee;1982-01-01;;;;vol\n"));
    assertThat(kort(uitslagen))
        .containsExactly("2 aangemeld", "3 geweigerd", "4 onjuist", "5 geweigerd", "4 klaar");
    assertThat(uitslagen.get(2).at("/fouten/0/veld").asString()).isEqualTo("uitkering");
    String zaak = uitslagen.getFirst().get("aanmeldingId").asString();
    assertThat(inhoud(haal(CONSULENT, AANMELDINGEN + "/" + zaak)).toString())
        .contains("52.5", "uitkering=true");
  }

  @Test
  void wat_geen_lijst_is_wordt_in_zijn_geheel_geweigerd() {
    assertThat(inhoud(csv(sleutel(), "").expectStatus().isBadRequest()).toString())
        .contains("leeg");
    assertThat(
            inhoud(csv(sleutel(), "balie;999993653;Jan;1987-06-05\n").expectStatus().isBadRequest())
                .toString())
        .contains("onbekende kolom", "ontbreekt als kolom");
    assertThat(
            inhoud(
                    csv(sleutel(), "kanaal;naam;geboortedatum;naam;schoenmaat\n")
                        .expectStatus()
                        .isBadRequest())
                .toString())
        .contains("twee keer", "schoenmaat");
    stuur(
            CONSULENT,
            sleutel(),
            CSV,
            (KOP + "a;balie;;Ann;1980-01-01\n").getBytes(StandardCharsets.UTF_16))
        .expectStatus()
        .isBadRequest();
    stuur(
            CONSULENT,
            sleutel(),
            MediaType.APPLICATION_JSON,
            "{\"kanaal\": \"balie\"}".getBytes(StandardCharsets.UTF_8))
        .expectStatus()
        .isBadRequest();
    stuur(CONSULENT, sleutel(), MediaType.APPLICATION_PDF, new byte[] {1})
        .expectStatus()
        .isEqualTo(415);
    web.post()
        .uri(LIJSTEN)
        .header("Authorization", CONSULENT.bearer())
        .contentType(CSV)
        .bodyValue(KOP)
        .exchange()
        .expectStatus()
        .isBadRequest();
    stuur(TestTokens.of(PROEF, "jobcoach"), sleutel(), CSV, KOP.getBytes(StandardCharsets.UTF_8))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void een_regel_in_een_andere_tekenset_of_van_tien_megabyte_houdt_de_andere_niet_op() {
    byte[] latin = ";balie;;José;1980-01-01\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] lang =
        (";balie;;" + "x".repeat(10_000_000) + ";1980-01-01\n").getBytes(StandardCharsets.UTF_8);
    byte[] goed = ";balie;;Joséphine;1980-01-01\n".getBytes(StandardCharsets.UTF_8);
    byte[] alles = samen(KOP.getBytes(StandardCharsets.UTF_8), latin, lang, goed);
    var uitslagen = uitslagen(stuur(CONSULENT, sleutel(), CSV, alles));
    assertThat(kort(uitslagen)).containsExactly("2 onjuist", "3 onjuist", "4 aangemeld", "3 klaar");
    assertThat(uitslagen.toString()).contains("geen UTF-8", "te lang");
  }

  private static byte[] samen(byte[]... delen) {
    byte[] alles = new byte[Arrays.stream(delen).mapToInt(deel -> deel.length).sum()];
    int plaats = 0;
    for (byte[] deel : delen) {
      System.arraycopy(deel, 0, alles, plaats, deel.length);
      plaats += deel.length;
    }
    return alles;
  }

  private ResponseSpec csv(String sleutel, String inhoud) {
    return stuur(CONSULENT, sleutel, CSV, inhoud.getBytes(StandardCharsets.UTF_8));
  }

  private ResponseSpec stuur(TestToken wie, String sleutel, MediaType soort, byte[] inhoud) {
    return web.post()
        .uri(LIJSTEN)
        .header("Authorization", wie.bearer())
        .header("Idempotency-Key", sleutel)
        .contentType(soort)
        .bodyValue(inhoud)
        .exchange();
  }

  private static List<JsonNode> uitslagen(ResponseSpec antwoord) {
    String tekst =
        Objects.requireNonNull(
            antwoord
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_NDJSON)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    return tekst.lines().map(regel -> JsonMapper.shared().readTree(regel)).toList();
  }

  private static List<String> kort(List<JsonNode> uitslagen) {
    return uitslagen.stream()
        .map(uitslag -> uitslag.get("regel").asInt() + " " + uitslag.get("uitslag").asString())
        .toList();
  }
}
