package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.testsupport.TestTokens;
import nl.participatieketen.werkwijze.Duur;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class FoutenIT extends DienstTest {

  @Test
  void kapotte_json_noemt_de_plaats() {
    assertThat(inhoud(fout("{\"kanaal\": ", 400)).get("fouten"))
        .asString()
        .contains("geen JSON vanaf regel 1");
  }

  @Test
  void alle_fouten_komen_tegelijk_met_plaats_en_wat_goed_zou_zijn() {
    var antwoord =
        fout("{\"kanaal\": 3, \"leeftijd\": 1, \"deelnemer\": {\"bsn\": \"123456789\"}}", 400);
    fouten(antwoord)
        .extracting(f -> f.get("veld"))
        .containsExactlyInAnyOrder(
            "/kanaal",
            "/leeftijd",
            "/deelnemer/bsn",
            "/deelnemer/naam",
            "/deelnemer/geboortedatum");
  }

  @Test
  void een_fout_herhaalt_nooit_wat_er_gestuurd_is() {
    var antwoord =
        fout("{\"kanaal\": \"balie\", \"deelnemer\": {\"bsn\": \"999993654\", \"naam\": 7}}", 400);
    assertThat(inhoud(antwoord).toString()).doesNotContain("999993654");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "\"tekst\"", "3"})
  void wat_geen_object_is_wordt_geweigerd(String inhoud) {
    fouten(fout(inhoud, 400)).hasSize(1);
  }

  @Test
  void dubbele_velden_en_velden_na_het_einde_zijn_geen_json() {
    fout("{\"kanaal\": \"balie\", \"kanaal\": \"uwv\"}", 400);
    fout(aanmelding("x") + "{}", 400);
  }

  @Test
  void een_te_groot_verzoek_is_413() {
    fout(aanmelding("x".repeat(5_000_000)), 413);
  }

  @Test
  void ander_formaat_is_415() {
    web.post()
        .uri(AANMELDINGEN)
        .header("Authorization", klantmanager())
        .header("Idempotency-Key", sleutel())
        .contentType(MediaType.TEXT_PLAIN)
        .bodyValue("kanaal=balie")
        .exchange()
        .expectStatus()
        .isEqualTo(415);
  }

  @Test
  void zonder_of_met_een_verkeerd_token_wordt_geweigerd() {
    var token = TestTokens.of(VOORBEELD, "klantmanager");
    for (String kop :
        List.of(
            "Bearer x",
            token.expired().bearer(),
            token.foreign().bearer(),
            token.without("organisatie").bearer(),
            token.without("medewerker").bearer(),
            token.without("rol").bearer(),
            token.with("rol", "koning").bearer(),
            token.with("aud", "iemand-anders").bearer(),
            token.with("iss", "https://elders.example").bearer())) {
      web.get()
          .uri(AANMELDINGEN)
          .header("Authorization", kop)
          .exchange()
          .expectStatus()
          .isUnauthorized()
          .expectHeader()
          .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
    web.get().uri(AANMELDINGEN).exchange().expectStatus().isUnauthorized();
  }

  @Test
  void een_rol_die_niet_mag_en_een_onbekende_organisatie_krijgen_403() {
    for (String kop :
        List.of(
            TestTokens.of(VOORBEELD, "werkgever").bearer(),
            TestTokens.of("gemeente-nergens", "klantmanager").bearer())) {
      web.get()
          .uri(AANMELDINGEN)
          .header("Authorization", kop)
          .exchange()
          .expectStatus()
          .isForbidden();
    }
  }

  @Test
  void een_herhaalde_sleutel_geeft_het_eerste_antwoord_ook_als_er_meer_gebeurd_is() {
    String sleutel = sleutel();
    var eerste = stuur(AANMELDINGEN, sleutel, aanmelding("een")).expectStatus().isCreated();
    var inhoud = inhoud(eerste);
    wijzig(
            AANMELDINGEN + "/" + inhoud.get("aanmeldingId") + "/afsluitingen",
            1,
            "{\"reden\": \"verhuisd\"}")
        .expectStatus()
        .isOk();
    var tweede = stuur(AANMELDINGEN, sleutel, aanmelding("een")).expectStatus().isCreated();
    tweede.expectHeader().valueEquals("ETag", "\"1\"");
    assertThat(inhoud(tweede)).isEqualTo(inhoud);
  }

  @Test
  void dezelfde_sleutel_met_andere_inhoud_is_422() {
    String sleutel = sleutel();
    stuur(AANMELDINGEN, sleutel, aanmelding("een")).expectStatus().isCreated();
    stuur(AANMELDINGEN, sleutel, aanmelding("twee")).expectStatus().isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zonder-aanhalingstekens", "\"kort\"", "\"met spatie erin\""})
  void een_sleutel_in_een_andere_vorm_is_400(String sleutel) {
    fouten(stuur(AANMELDINGEN, sleutel, aanmelding("x")).expectStatus().isBadRequest())
        .extracting(f -> f.get("veld"))
        .containsExactly("Idempotency-Key");
  }

  @Test
  void zonder_if_match_428_en_met_een_verouderde_412() {
    String pad = AANMELDINGEN + "/" + meldAan() + "/afsluitingen";
    String inhoud = "{\"reden\": \"verhuisd\"}";
    stuur(pad, sleutel(), inhoud).expectStatus().isEqualTo(428);
    wijzig(pad, 7, inhoud).expectStatus().isEqualTo(412);
    wijzig(pad, 1, inhoud).expectStatus().isOk();
  }

  @Test
  void een_weigering_zegt_waarom_en_wat_wel_mag_en_wordt_onthouden() {
    String pad = AANMELDINGEN + "/" + meldAan();
    String sleutel = sleutel();
    var geweigerd = naarTraject(pad, sleutel);
    assertThat(inhoud(geweigerd.expectStatus().isEqualTo(409)).toString())
        .contains("nog-niet-ingedeeld", "intakegesprek");
    wijzig(
            pad + "/stappen",
            1,
            "{\"stap\": \"intakegesprek\", \"gedaanOp\": \"%s\"}".formatted(vandaag()))
        .expectStatus()
        .isOk();
    assertThat(inhoud(naarTraject(pad, sleutel).expectStatus().isEqualTo(409)).toString())
        .contains("nog-niet-ingedeeld");
  }

  @Test
  void onbekende_paden_methoden_en_ids() {
    haal("/v1/niets").expectStatus().isNotFound();
    haal(AANMELDINGEN + "/").expectStatus().isNotFound();
    haal(AANMELDINGEN + "/geen-uuid").expectStatus().isBadRequest();
    haal(AANMELDINGEN + "/" + UUID.randomUUID()).expectStatus().isNotFound();
    haal(AANMELDINGEN + "?omvang=9999").expectStatus().isBadRequest();
    haal(AANMELDINGEN + "?na=onzin").expectStatus().isBadRequest();
    web.delete()
        .uri(AANMELDINGEN)
        .header("Authorization", klantmanager())
        .exchange()
        .expectStatus()
        .isEqualTo(405)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  private static LocalDate vandaag() {
    return LocalDate.now(Duur.TIJDZONE);
  }

  private ResponseSpec naarTraject(String pad, String sleutel) {
    return web.post()
        .uri(pad + "/trajectaanmeldingen")
        .header("Authorization", klantmanager())
        .header("Idempotency-Key", sleutel)
        .header("If-Match", "\"1\"")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"route\": \"re-integratie\"}")
        .exchange();
  }

  private ResponseSpec fout(String inhoud, int status) {
    return stuur(AANMELDINGEN, sleutel(), inhoud)
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .valueEquals("Cache-Control", "no-store");
  }

  @SuppressWarnings("rawtypes")
  private static ListAssert<Map> fouten(ResponseSpec antwoord) {
    return assertThat(inhoud(antwoord).get("fouten"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class));
  }
}
