package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.testsupport.TestTokens;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class FoutenIT extends DienstTest {

  private static final String AFRONDING = "{\"uitstroom\": \"verhuisd\"}";

  @Test
  void alle_fouten_van_een_bemiddelbaarverklaring_komen_tegelijk() {
    fouten(
            fout(
                "bemiddelbaarverklaringen",
                """
                {"functierichtingen": ["groen", "Groen!", 3], "urenPerWeek": 41,
                 "regio": "999993653", "diagnose": "x"}"""))
        .containsExactlyInAnyOrder(
            "/functierichtingen/1",
            "/functierichtingen/2",
            "/urenPerWeek",
            "/regio",
            "/begeleidingNodig",
            "/diagnose");
  }

  @Test
  void een_lege_plek_in_een_lijst_wordt_aangewezen() {
    fouten(fout("bemiddelbaarverklaringen", BEMIDDELBAAR.replace("\"logistiek\"", "null")))
        .containsExactly("/functierichtingen/1");
    fouten(
            fout(
                "terugmeldingen",
                "{\"reden\": \"niet-gestart\", \"antwoorden\": [null], \"advies\": \"x\"}"))
        .containsExactly("/antwoorden/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\"groen\", \"groen\"]", "null", "\"groen\""})
  void functierichtingen_zijn_een_lijst_van_verschillende_codes(String lijst) {
    String inhoud = BEMIDDELBAAR.replaceFirst("\\[.*]", lijst);
    fouten(fout("bemiddelbaarverklaringen", inhoud)).containsExactly("/functierichtingen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "te kort",
        "negentien tekens...",
        "                        ",
        "a                       ",
        "\\u00a0\\u00a0\\u00a0\\u00a0\\u00a0\\u00a0\\u00a0 niets \\u00a0\\u00a0\\u00a0\\u00a0\\u00a0\\u00a0\\u00a0"
      })
  void een_argument_zonder_inhoud_is_geen_argument(String argument) {
    String inhoud = TERUGMELDING.formatted(argument, "geen dak", "zoek een woning");
    fouten(fout("terugmeldingen", inhoud)).containsExactly("/antwoorden/1/argument");
  }

  @Test
  void een_argument_van_meer_regels_en_met_wit_eromheen_telt() {
    String inhoud = TERUGMELDING.formatted("  slaapt elders,\\nelke nacht. ", "geen dak", "zoek");
    wijzig(gestart().pad() + "/terugmeldingen", 1, inhoud).expectStatus().isOk();
  }

  @Test
  void een_terugmelding_zonder_inhoud_noemt_alles_wat_ontbreekt() {
    fouten(fout("terugmeldingen", "{\"antwoorden\": [{}]}"))
        .containsExactlyInAnyOrder(
            "/reden",
            "/advies",
            "/antwoorden/0/vraag",
            "/antwoorden/0/antwoord",
            "/antwoorden/0/argument");
  }

  @Test
  void een_fout_of_weigering_herhaalt_nooit_wat_er_gestuurd_is() {
    String geheim = "a" + UUID.randomUUID();
    Casus jan = gestart();
    var geweigerd =
        wijzig(jan.pad() + "/afrondingen", 1, "{\"uitstroom\": \"%s\"}".formatted(geheim));
    assertThat(inhoud(geweigerd.expectStatus().isEqualTo(409)).toString())
        .contains("onbekende-keuze", "betaald-werk")
        .doesNotContain(geheim);
    var ongeldig = fout("afrondingen", "{\"uitstroom\": \"%s!\"}".formatted(geheim));
    assertThat(inhoud(ongeldig).toString()).doesNotContain(geheim);
  }

  @Test
  void een_weigering_zegt_waarom_en_wat_wel_mag() {
    Casus jan = gestart();
    wijzig(jan.pad() + "/bemiddelbaarverklaringen", 1, BEMIDDELBAAR).expectStatus().isOk();
    var geweigerd = wijzig(jan.pad() + "/bemiddelbaarverklaringen", 2, BEMIDDELBAAR);
    assertThat(inhoud(geweigerd.expectStatus().isEqualTo(409)))
        .containsEntry("code", "al-bemiddelbaar")
        .extractingByKey("toegestaan", InstanceOfAssertFactories.list(Map.class))
        .extracting(stap -> stap.get("stap"))
        .containsExactly("terugmeldingen", "afrondingen");
  }

  @Test
  void zonder_if_match_428_met_een_verouderde_412_en_zonder_sleutel_400() {
    String pad = gestart().pad() + "/afrondingen";
    stuur(pad, "Idempotency-Key", sleutel()).expectStatus().isEqualTo(428);
    stuur(pad, "If-Match", "\"1\"").expectStatus().isBadRequest();
    wijzig(pad, 7, AFRONDING).expectStatus().isEqualTo(412);
    wijzig(pad, 1, AFRONDING).expectStatus().isOk();
    wijzig(pad, 1, AFRONDING).expectStatus().isEqualTo(412);
  }

  @Test
  void een_herhaalde_sleutel_geeft_het_eerste_antwoord_en_met_andere_inhoud_422() {
    Casus jan = gestart();
    String pad = jan.pad() + "/bemiddelbaarverklaringen";
    String sleutel = sleutel();
    var eerste = inhoud(wijzig(VOORBEELD, pad, 1, sleutel, BEMIDDELBAAR).expectStatus().isOk());
    wijzig(jan.pad() + "/afrondingen", 2, AFRONDING).expectStatus().isOk();
    var tweede = wijzig(VOORBEELD, pad, 1, sleutel, BEMIDDELBAAR);
    tweede.expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
    assertThat(inhoud(tweede)).isEqualTo(eerste).containsEntry("status", "bemiddelbaar");
    wijzig(VOORBEELD, pad, 1, sleutel, BEMIDDELBAAR.replace("24", "25"))
        .expectStatus()
        .isEqualTo(422);
  }

  @Test
  void wie_niet_mag_krijgt_403_en_wie_niet_bekend_is_401() {
    Casus jan = gestart();
    for (String rol : List.of("werkgever", "beheerder", "systeem")) {
      for (String pad :
          List.of("/v1/trajecten", jan.pad(), jan.pad() + "/plan", jan.pad() + "/geschiedenis")) {
        haal(VOORBEELD, rol, pad).expectStatus().isForbidden();
      }
    }
    web.get().uri(jan.pad()).exchange().expectStatus().isUnauthorized();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jan@voorbeeld.example", "999993653", "Jan Jansen"})
  void wie_zich_met_een_adres_bsn_of_naam_meldt_krijgt_401_want_dat_zou_de_keten_op_gaan(
      String medewerker) {
    web.get()
        .uri("/v1/trajecten")
        .header(
            "Authorization", TestTokens.of(VOORBEELD, "jobcoach").medewerker(medewerker).bearer())
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void onbekende_ids_en_paden() {
    haal("/v1/trajecten/" + UUID.randomUUID()).expectStatus().isNotFound();
    haal("/v1/trajecten/geen-uuid").expectStatus().isBadRequest();
    haal("/v1/trajecten/").expectStatus().isNotFound();
    haal("/v1/trajecten?aanmeldingId=geen-uuid").expectStatus().isBadRequest();
    wijzig("/v1/trajecten/" + UUID.randomUUID() + "/afrondingen", 1, AFRONDING)
        .expectStatus()
        .isNotFound();
  }

  private ResponseSpec stuur(String pad, String kop, String waarde) {
    return web.post()
        .uri(pad)
        .header("Authorization", TestTokens.of(VOORBEELD, "jobcoach").bearer())
        .header(kop, waarde)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(AFRONDING)
        .exchange();
  }

  /** What is sent is faulty, so it doesn't matter that this traject doesn't exist. */
  private ResponseSpec fout(String stap, String inhoud) {
    return wijzig("/v1/trajecten/" + UUID.randomUUID() + "/" + stap, 1, inhoud)
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  private static ListAssert<String> fouten(ResponseSpec antwoord) {
    return assertThat(elk(antwoord, "fouten", "veld"));
  }
}
