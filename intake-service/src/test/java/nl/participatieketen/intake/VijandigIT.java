package nl.participatieketen.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.participatieketen.testsupport.HostileRequest;
import nl.participatieketen.testsupport.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a caller can do at the edge of a service, without the gateway before it. */
class VijandigIT extends DienstTest {

  private static final int GROOTSTE_ANTWOORD = 32 * 1024;
  private static final String BEARER = klantmanager();

  @LocalServerPort int poort;

  static Stream<HostileRequest> geenHttp() {
    return HostileRequest.all(AANMELDINGEN, BEARER);
  }

  static Stream<String> onzin() {
    return HostileRequest.nonsense();
  }

  @ParameterizedTest
  @MethodSource("geenHttp")
  void wat_geen_http_is_krijgt_een_begrensd_probleem(HostileRequest verzoek) {
    Wire.Answer antwoord = Wire.send(poort, verzoek.request());

    probleem(antwoord, verzoek.status(), verzoek.code());
    assertThat(antwoord.header("Content-Length"))
        .hasValue(String.valueOf(antwoord.body().getBytes(UTF_8).length));
    assertThat(antwoord.header("Connection")).hasValue("close");
    assertThat(antwoord.header("API-Version")).isPresent();
  }

  @ParameterizedTest
  @MethodSource("onzin")
  void onzin_in_een_kop_is_nooit_een_fout_van_de_dienst(String kop) {
    String identiteit = kop.startsWith("Authorization") ? "X: 1" : "Authorization: " + BEARER;
    for (String pad : new String[] {AANMELDINGEN, "/actuator/health", "/v1/niets"}) {
      for (String methode : new String[] {"GET", "POST", "HEAD", "OPTIONS"}) {
        Wire.Answer antwoord =
            zend("%s %s".formatted(methode, pad), identiteit + "\r\n" + kop, "{}");

        assertThat(antwoord.status())
            .as(methode + pad + antwoord.head() + antwoord.body())
            .isLessThan(500);
        if (antwoord.status() >= 400) {
          assertThat(antwoord.header("Content-Type")).hasValue("application/problem+json");
          assertThat(antwoord.body().isEmpty()).isEqualTo(methode.equals("HEAD"));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT /v1/aanmeldingen     | X: 1                             | 405 | methode-niet-toegestaan",
        "TRACE /v1/aanmeldingen   | X: 1                             | 400 | ongeldig-verzoek",
        "FOO /v1/aanmeldingen     | X: 1                             | 400 | ongeldig-verzoek",
        "GET /v1/aanmeldingen;a=b | X: 1                             | 400 | ongeldig-verzoek",
        "GET /v1//aanmeldingen    | X: 1                             | 400 | ongeldig-verzoek",
        "GET /v1/niets            | X: 1                             | 404 | niet-gevonden",
        "GET /v1/aanmeldingen     | Accept: text/html                | 406 | formaat-niet-leverbaar",
        "GET /v1/aanmeldingen     | Accept: application/problem+json | 406 | formaat-niet-leverbaar",
        "GET /v1/aanmeldingen     | Accept: onzin                    | 406 | formaat-niet-leverbaar",
        "POST /v1/aanmeldingen    | Content-Type: text/plain         | 415 | formaat-niet-leesbaar",
        "POST /v1/aanmeldingen    | Content-Type: onzin              | 415 | formaat-niet-leesbaar",
        "POST /v1/aanmeldingen    | Content-Encoding: gzip           | 415 | codering-niet-leesbaar",
        "POST /v1/aanmeldingen    | Content-Encoding: identity, br   | 415 | codering-niet-leesbaar",
      })
  void elke_fout_is_een_probleem_met_een_nederlandse_code(
      String vraag, String kop, int status, String code) {
    probleem(zend(vraag, "Authorization: " + BEARER + "\r\n" + kop, "{}"), status, code);
  }

  @Test
  void een_gewoon_antwoord_heet_json_ook_voor_wie_een_probleem_aankan() {
    String koppen = "Authorization: " + BEARER + "\r\nAccept: application/problem+json, */*;q=0.1";

    assertThat(zend("GET " + AANMELDINGEN, koppen, "").header("Content-Type"))
        .hasValue("application/json");
  }

  @Test
  void wie_niets_leesbaars_aanneemt_begint_ook_niets() {
    String sleutel = sleutel();
    String koppen =
        "Authorization: %s\r\nContent-Type: application/json\r\nIdempotency-Key: %s\r\nAccept: "
            .formatted(BEARER, sleutel);
    String inhoud = aanmelding("niet begonnen");

    probleem(
        zend("POST " + AANMELDINGEN, koppen + "text/html", inhoud), 406, "formaat-niet-leverbaar");
    // The same key with other content would be a 422, had the first begun anything.
    assertThat(
            zend("POST " + AANMELDINGEN, koppen + "application/json", aanmelding("anders"))
                .status())
        .isEqualTo(201);
  }

  @Test
  void van_heel_veel_onbekende_velden_worden_er_vijftig_genoemd() {
    StringBuilder velden = new StringBuilder("{\"" + "n".repeat(5_000) + "\":1");
    for (int veld = 0; veld < 20_000; veld++) {
      velden.append(",\"v").append(veld).append("\":1");
    }

    Wire.Answer antwoord = post(velden.append('}').toString());

    probleem(antwoord, 400, "ongeldige-invoer");
    assertThat(antwoord.body()).contains("\"aantalFouten\":200", "\"/v48\"", "nnn…");
    assertThat(antwoord.body()).doesNotContain("\"/v50\"", "n".repeat(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"\\ud800\": 1}", "{\"\\u0000\\u202e\": 2}", "{\"\\udc00x\": 3}"})
  void een_naam_die_geen_tekst_is_kan_nagezegd_worden(String inhoud) {
    probleem(post(inhoud), 400, "ongeldige-invoer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "2\r\n{}x\r\n", "ffffffffffffffffffff\r\n{}"})
  void een_inhoud_in_kapotte_stukken_is_een_fout_van_de_vrager(String stukken) {
    String verzoek =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nIdempotency-Key: %s\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            .formatted(AANMELDINGEN, BEARER, sleutel());

    probleem(Wire.send(poort, verzoek + stukken), 400, "ongeldig-verzoek");
  }

  @ParameterizedTest
  @CsvSource({
    "/intake,            /intake/v1/niets",
    "/traject,           /v1/niets",
    "//elders.example,   /v1/niets",
    "/intake/../traject, /v1/niets",
  })
  void de_instance_is_het_pad_van_de_vrager_en_alleen_de_eigen_naam_wordt_geloofd(
      String prefix, String instance) {
    String koppen = "X-Forwarded-Prefix: " + prefix + "\r\nAuthorization: ";

    assertThat(zend("GET /v1/niets", koppen + BEARER, "").body())
        .contains("\"instance\":\"" + instance + "\"");
    assertThat(zend("GET /v1/niets", koppen + "Bearer x", "").body())
        .contains("\"code\":\"niet-aangemeld\"", "\"instance\":\"" + instance + "\"");
    assertThat(zend("GET /actuator/health/liveness", koppen + BEARER, "").status()).isEqualTo(200);
    assertThat(zend("GET " + AANMELDINGEN, koppen + BEARER, "").status()).isEqualTo(200);
  }

  private Wire.Answer post(String inhoud) {
    return zend(
        "POST " + AANMELDINGEN,
        "Authorization: %s\r\nContent-Type: application/json\r\nIdempotency-Key: %s"
            .formatted(BEARER, sleutel()),
        inhoud);
  }

  private Wire.Answer zend(String vraag, String koppen, String inhoud) {
    return Wire.send(
        poort,
        "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(vraag, koppen, inhoud.length(), inhoud));
  }

  private static void probleem(Wire.Answer antwoord, int status, String code) {
    assertThat(antwoord.status()).as(antwoord.head() + antwoord.body()).isEqualTo(status);
    assertThat(antwoord.header("Content-Type")).hasValue("application/problem+json");
    assertThat(antwoord.body())
        .hasSizeLessThan(GROOTSTE_ANTWOORD)
        .contains("\"code\":\"" + code + "\"");
  }
}
