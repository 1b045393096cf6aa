package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.participatieketen.testsupport.TestServers;
import nl.participatieketen.testsupport.TestToken;
import nl.participatieketen.testsupport.TestTokens;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What is told of a person before anything begins, to whom, and what happens when one goes on. */
class PersoonsconflictIT extends DienstTest {

  private static final String DATABASE = TestServers.unique("personen");
  private static final String TEAM = "Consulent of Buurtwerker (Proef)";
  private static final TestToken CONSULENT = TestTokens.of(PROEF, "klantmanager");
  private static final TestToken COACH = TestTokens.of(PROEF, "jobcoach");

  /** Who is selected here is counted nowhere else. */
  @DynamicPropertySource
  static void eigenDatabase(DynamicPropertyRegistry registry) {
    registry.add("keten.database", () -> DATABASE);
  }

  @Test
  void een_tweede_zaak_voor_een_bsn_wordt_verteld_zonder_feit_ervan() {
    String zaak =
        veld(
            meldAan("999990172", "Jan", "1987-06-05", "").expectStatus().isCreated(),
            "aanmeldingId");
    var conflict =
        inhoud(meldAan("999990172", "Jan", "1987-06-05", "").expectStatus().isEqualTo(409));
    assertThat(conflict).containsEntry("code", "persoonsconflict-lopende-zaak");
    assertThat(conflict.get("detail")).asString().contains("loopt al een zaak", TEAM);
    assertThat(conflict.toString()).doesNotContain(zaak, "Jan", "1987", "balie", "in-intake");
  }

  @Test
  void wie_toch_doorgaat_zegt_waarom_en_dat_staat_met_zijn_naam_in_de_geschiedenis() {
    meldAan("999990317", "Jan", "1987-06-05", "").expectStatus().isCreated();
    String toch = "\"tochDoorgaan\": \"de ander sluit zijn zaak\",";
    String zaak =
        veld(
            meldAan("999990317", "Jan", "1987-06-05", toch).expectStatus().isCreated(),
            "aanmeldingId");
    assertThat(inhoud(haal(CONSULENT, AANMELDINGEN + "/" + zaak + "/geschiedenis")).toString())
        .contains(
            "persoonsconflict-aanvaard",
            "lopende-zaak",
            "de ander sluit zijn zaak",
            "mw-klantmanager");
    assertThat(inhoud(haal(COACH, AANMELDINGEN + "/" + zaak + "/geschiedenis")).toString())
        .contains("persoonsconflict-aanvaard")
        .doesNotContain("de ander sluit zijn zaak");
  }

  @Test
  void een_herhaald_verzoek_krijgt_zijn_eerste_antwoord_ook_als_er_iets_bij_kwam() {
    String sleutel = sleutel();
    String inhoud = aanmelding("999990457", "Jan", "1987-06-05", "");
    String zaak =
        veld(stuurNaar(AANMELDINGEN, sleutel, inhoud).expectStatus().isCreated(), "aanmeldingId");
    meldAan("999990457", "Jan", "1987-06-05", "\"tochDoorgaan\": \"ander werk\",")
        .expectStatus()
        .isCreated();
    assertThat(
            veld(
                stuurNaar(AANMELDINGEN, sleutel, inhoud).expectStatus().isCreated(),
                "aanmeldingId"))
        .isEqualTo(zaak);
  }

  @Test
  void na_de_afsluiting_begint_een_nieuwe_zaak_zonder_vraag() {
    String zaak =
        veld(
            meldAan("999990524", "Jan", "1987-06-05", "").expectStatus().isCreated(),
            "aanmeldingId");
    wijzig(CONSULENT, AANMELDINGEN + "/" + zaak + "/afsluitingen", 1, "{\"reden\": \"verhuisd\"}")
        .expectStatus()
        .isOk();
    meldAan("999990524", "Jan", "1987-06-05", "").expectStatus().isCreated();
  }

  @Test
  void een_bsn_met_een_andere_naam_of_geboortedatum_wordt_verteld_en_een_gelijke_niet() {
    String zaak =
        veld(
            meldAan("999990597", "José de Vries", "1987", "").expectStatus().isCreated(),
            "aanmeldingId");
    wijzig(CONSULENT, AANMELDINGEN + "/" + zaak + "/afsluitingen", 1, "{\"reden\": \"verhuisd\"}")
        .expectStatus()
        .isOk();
    for (String ander : List.of("\"Piet de Vries\" 1987-06-05", "\"José de Vries\" 1988-06-05")) {
      String[] delen = ander.substring(1).split("\" ");
      var conflict =
          inhoud(meldAan("999990597", delen[0], delen[1], "").expectStatus().isEqualTo(409));
      assertThat(conflict).containsEntry("code", "persoonsconflict-andere-gegevens");
      assertThat(conflict.toString()).doesNotContain("José", "Vries", "1987");
    }
    meldAan("999990597", "Jose\u0301 DE VRIES", "1987-06-05", "").expectStatus().isCreated();
  }

  @Test
  void wie_niet_over_personen_gaat_hoort_alleen_bij_wie_hij_moet_zijn_en_gaat_niet_door() {
    meldAan("999990664", "Jan", "1987-06-05", "").expectStatus().isCreated();
    String toch = "\"tochDoorgaan\": \"ik weet het zeker\",";
    var lopend =
        inhoud(
            stuur(COACH, AANMELDINGEN, aanmelding("999990664", "Jan", "1987-06-05", toch))
                .expectStatus()
                .isEqualTo(409));
    var anders =
        inhoud(
            stuur(COACH, AANMELDINGEN, aanmelding("999990664", "Piet", "1990-01-01", toch))
                .expectStatus()
                .isEqualTo(409));
    assertThat(lopend).containsEntry("code", "persoon-eerst-navragen").isEqualTo(anders);
    assertThat(lopend.get("detail")).asString().contains(TEAM);
  }

  @Test
  void een_andere_organisatie_hoort_niets() {
    meldAan("999990731", "Jan", "1987-06-05", "").expectStatus().isCreated();
    stuur(
            TestTokens.of(ANDERS, "klantmanager"),
            AANMELDINGEN,
            aanmelding("999990731", "Piet", "1990-01-01", ""))
        .expectStatus()
        .isCreated();
  }

  @Test
  void van_twee_tegelijk_wint_er_een() throws Exception {
    for (String bsn : List.of("999990809", "999990871", "999990949")) {
      Callable<Integer> een =
          () ->
              meldAan(bsn, "Jan", "1987-06-05", "").returnResult(byte[].class).getStatus().value();
      try (var tegelijk = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Integer> uitslagen =
            tegelijk.invokeAll(List.of(een, een, een, een)).stream()
                .map(PersoonsconflictIT::wat)
                .sorted()
                .toList();
        assertThat(uitslagen).containsExactly(201, 409, 409, 409);
      }
    }
  }

  @Test
  void een_selectie_vertelt_alles_voor_er_iemand_begint() {
    meldAan("999991012", "Jan", "1987-06-05", "").expectStatus().isCreated();
    String lijst =
        selectie(
            kandidaat("999991085", "Bo", ""),
            kandidaat("999991012", "Jan", ""),
            kandidaat("999991085", "Bo", ""));
    var conflict = inhoud(stuur(CONSULENT, "/v1/selecties", lijst).expectStatus().isEqualTo(409));
    assertThat(conflict).containsEntry("code", "persoonsconflicten");
    assertThat(conflict.get("conflicten"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .extracting(c -> c.get("veld") + " " + c.get("code"))
        .containsExactly(
            "/kandidaten/1 persoonsconflict-lopende-zaak", "/kandidaten/2 persoonsconflict-dubbel");
    meldAan("999991085", "Bo", "1987-06-05", "").expectStatus().isCreated();
  }

  @Test
  void een_selectie_gaat_door_met_een_reden_per_kandidaat_en_is_te_herhalen() {
    meldAan("999991152", "Jan", "1987-06-05", "").expectStatus().isCreated();
    String sleutel = sleutel();
    String lijst =
        selectie(
            kandidaat("999991152", "Jan", "\"tochDoorgaan\": \"de ander sluit\","),
            kandidaat("999991292", "Bo", ""));
    var eerste = inhoud(stuurNaar("/v1/selecties", sleutel, lijst).expectStatus().isOk());
    assertThat(eerste).containsEntry("geselecteerd", 2);
    assertThat(inhoud(stuurNaar("/v1/selecties", sleutel, lijst).expectStatus().isOk()))
        .isEqualTo(eerste);
    String zaak =
        String.valueOf(
            assertThat(eerste.get("items"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .actual()
                .getFirst()
                .get("aanmeldingId"));
    assertThat(inhoud(haal(CONSULENT, AANMELDINGEN + "/" + zaak + "/geschiedenis")).toString())
        .contains("persoonsconflict-aanvaard", "de ander sluit");
    var nogEens =
        inhoud(meldAan("999991292", "Bo", "1987-06-05", "").expectStatus().isEqualTo(409));
    assertThat(nogEens).containsEntry("code", "persoonsconflict-lopende-zaak");
  }

  @Test
  void een_halve_geboortedatum_blijft_wat_zij_is_tot_iemand_haar_vaststelt() {
    var zaak = inhoud(meldAan("999991437", "Jan", "19750300", "").expectStatus().isCreated());
    assertThat(zaak.toString()).contains("geboortedatum=1975-03,", "geboortedatum-vaststellingen");
    String pad = AANMELDINGEN + "/" + zaak.get("aanmeldingId") + "/geboortedatum-vaststellingen";
    String vast = "{\"geboortedatum\": \"%s\", \"argument\": \"staat zo in het paspoort\"}";
    assertThat(
            inhoud(
                wijzig(CONSULENT, pad, 1, vast.formatted("1975-04-01"))
                    .expectStatus()
                    .isEqualTo(409)))
        .containsEntry("code", "geboortedatum-past-niet");
    wijzig(CONSULENT, pad, 1, vast.formatted("0000")).expectStatus().isBadRequest();
    wijzig(COACH, pad, 1, vast.formatted("1975-03-12")).expectStatus().isForbidden();
    var nu = inhoud(wijzig(CONSULENT, pad, 1, vast.formatted("1975-03-12")).expectStatus().isOk());
    assertThat(nu.toString())
        .contains("geboortedatum=1975-03-12,")
        .doesNotContain("geboortedatum-vaststellingen");
  }

  private static int wat(Future<Integer> uitslag) {
    try {
      return uitslag.get();
    } catch (Exception fout) {
      throw new AssertionError(fout);
    }
  }

  private ResponseSpec meldAan(String bsn, String naam, String geboren, String erbij) {
    return stuur(CONSULENT, AANMELDINGEN, aanmelding(bsn, naam, geboren, erbij));
  }

  private ResponseSpec stuurNaar(String pad, String sleutel, String inhoud) {
    return web.post()
        .uri(pad)
        .header("Authorization", CONSULENT.bearer())
        .header("Idempotency-Key", sleutel)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(inhoud)
        .exchange();
  }

  private static String selectie(String... kandidaten) {
    return "{\"ronde\": \"eerste\", \"kandidaten\": [%s]}".formatted(String.join(",", kandidaten));
  }

  private static String kandidaat(String bsn, String naam, String erbij) {
    return """
        {%s "deelnemer": {"bsn": "%s", "naam": "%s", "geboortedatum": "1987-06-05"}}"""
        .formatted(erbij, bsn, naam);
  }

  private static String aanmelding(String bsn, String naam, String geboren, String erbij) {
    return """
        {"kanaal": "balie", %s
         "deelnemer": {"bsn": "%s", "naam": "%s", "geboortedatum": "%s"}}"""
        .formatted(erbij, bsn, naam, geboren);
  }
}
