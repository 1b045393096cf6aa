package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.testsupport.TestToken;
import nl.participatieketen.testsupport.TestTokens;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A case that follows a werkwijze with roles, lines, groups, a second person and limits. */
class ZaakIT extends DienstTest {

  private static final TestToken CONSULENT =
      TestTokens.of(PROEF, "klantmanager").with("medewerker", "km-1");
  private static final TestToken BUURT =
      TestTokens.of(PROEF, "wijkteam").with("medewerker", "wt-1");
  private static final TestToken SYSTEEM = TestTokens.of(PROEF, "systeem");
  private static final TestToken COACH =
      TestTokens.of(PROEF, "jobcoach").with("medewerker", "jc-1");

  @Test
  void een_zaak_volgt_haar_werkwijze_en_elke_rol_ziet_wat_haar_toekomt() {
    String pad = begin();
    assertThat(inhoud(doe(pad, BUURT, "stappen", stap("melding", "\"crisis\": false"), 409)))
        .containsEntry("code", "niet-uw-rol");
    assertThat(inhoud(doe(pad, CONSULENT, "stappen", stap("melding", ""), 409)).toString())
        .contains("feiten-ontbreken", "Crisis (crisis)");
    doe(pad, CONSULENT, "stappen", stap("melding", "\"crisis\": false"), 200);
    doe(pad, BUURT, "stappen", stap("wonen", "\"wonen-geregeld\": \"ja\""), 200);
    doe(
        pad,
        CONSULENT,
        "stappen",
        stap(
            "meting",
            "\"loonwaarde\": {\"waarde\": 52.5,"
                + " \"methode\": \"meting\"}, \"diagnose\": \"overvraagd\""),
        200);
    doe(pad, CONSULENT, "stappen", stap("oordeel", ""), 200);
    assertThat(inhoud(haal(CONSULENT, pad)).get("volgendeStappen"))
        .asString()
        .contains("bevestigingen", "coach");
    var ingedeeld =
        doe(pad, COACH, "bevestigingen", "{\"stap\": \"oordeel\", \"akkoord\": true}", 200);
    assertThat(inhoud(ingedeeld))
        .containsEntry("status", "ingedeeld")
        .containsEntry("groep", "midden");
    assertThat(inhoud(haal(CONSULENT, pad)).toString())
        .contains("Loonwaarde is 52,5", "methode=meting")
        .doesNotContain("overvraagd");
    assertThat(inhoud(haal(BUURT, pad)).toString())
        .contains("overvraagd", "wonen-geregeld")
        .doesNotContain("52.5", "52,5");
    assertThat(inhoud(haal(BUURT, pad + "/geschiedenis")).toString())
        .contains("stap-gedaan", "overvraagd")
        .doesNotContain("waarde=52.5");
    doe(pad, CONSULENT, "trajectaanmeldingen", "{\"route\": \"traject\"}", 200);
  }

  @Test
  void een_volle_route_geeft_een_beurt_en_een_vrije_plek_gaat_naar_wie_wacht() {
    String eerste = ingedeeldLaag();
    doe(eerste, CONSULENT, "trajectaanmeldingen", "{\"route\": \"vol\"}", 200);
    String tweede = ingedeeldLaag();
    var wacht = doe(tweede, CONSULENT, "trajectaanmeldingen", "{\"route\": \"vol\"}", 200);
    assertThat(inhoud(wacht)).containsEntry("status", "op-wachtlijst");
    assertThat(inhoud(haal(CONSULENT, tweede + "/wachtlijstplaats"))).containsEntry("beurt", 1);
    String derde = ingedeeldLaag();
    doe(derde, CONSULENT, "trajectaanmeldingen", "{\"route\": \"vol\"}", 200);
    assertThat(inhoud(haal(CONSULENT, derde + "/wachtlijstplaats"))).containsEntry("beurt", 2);
    doe(tweede, CONSULENT, "afsluitingen", "{\"reden\": \"verhuisd\"}", 200);
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(CONSULENT, derde + "/wachtlijstplaats")))
                    .containsEntry("beurt", 1));
  }

  @Test
  void een_afweging_zonder_eigen_argument_komt_terug_ook_als_het_uit_een_andere_zaak_komt() {
    String eigen =
        "Casus %s belde zelf drie werkgevers en komt elke week langs."
            .formatted(sleutel().substring(1, 9));
    String eerste = bijWegen();
    assertThat(
            inhoud(doe(eerste, CONSULENT, "afwegingen", afweging("zie dossier"), 409)).toString())
        .contains("afweging-onvoldoende", "standaardzin");
    var gewogen = doe(eerste, CONSULENT, "afwegingen", afweging(eigen), 200);
    assertThat(inhoud(gewogen).get("afwegingen"))
        .asString()
        .contains("uitkomst=mogelijk", "belemmeringen=[schulden]");
    String tweede = bijWegen();
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(probeer(tweede, "afwegingen", afweging(eigen))).toString())
                    .contains("dit argument is eerder zo gebruikt"));
  }

  @Test
  void de_ontvanger_ziet_wat_meegaat_en_niemand_anders() {
    String pad = begin();
    doe(pad, CONSULENT, "stappen", stap("melding", "\"crisis\": true"), 200);
    doe(pad, BUURT, "overslagen", "{\"stap\": \"opvang\", \"argument\": \"al geholpen\"}", 200);
    doe(pad, CONSULENT, "stappen", stap("melding", "\"crisis\": false"), 200);
    doe(pad, BUURT, "stappen", stap("wonen", "\"wonen-geregeld\": \"ja\""), 200);
    doe(pad, CONSULENT, "stappen", stap("meting", "\"loonwaarde\": 50"), 200);
    doe(pad, CONSULENT, "stappen", stap("oordeel", ""), 200);
    doe(pad, COACH, "bevestigingen", "{\"stap\": \"oordeel\", \"akkoord\": true}", 200);
    doe(pad, CONSULENT, "trajectaanmeldingen", "{\"route\": \"traject\"}", 200);
    String overdracht = pad.replace(AANMELDINGEN, "/v1/overdrachten");
    TestToken ontvanger = TestTokens.of(ANDERS, "jobcoach");
    await().untilAsserted(() -> haal(ontvanger, overdracht).expectStatus().isOk());
    assertThat(inhoud(haal(ontvanger, overdracht)))
        .extractingByKey("werkwijze", InstanceOfAssertFactories.MAP)
        .containsKeys("id", "versie");
    assertThat(inhoud(haal(ontvanger, overdracht)).toString())
        .contains("Jan", "loonwaarde", "wonen-geregeld")
        .doesNotContain("crisis");
    haal(TestTokens.of(VOORBEELD, "jobcoach"), overdracht).expectStatus().isNotFound();
  }

  @Test
  void wie_twee_keer_komt_zonder_bsn_wordt_door_een_mens_herkend() {
    String naam = "Kim " + sleutel().replaceAll("[^a-f]", "");
    String eerste = beginMet(naam);
    String tweede = beginMet(naam);
    String deelnemer = veld(haal(CONSULENT, eerste), "deelnemerId");
    assertThat(inhoud(haal(CONSULENT, tweede + "/mogelijk-dezelfde")).get("items"))
        .isEqualTo(List.of(deelnemer));
    assertThat(
            inhoud(haal(CONSULENT, beginMet("Iemand anders") + "/mogelijk-dezelfde")).get("items"))
        .asString()
        .doesNotContain(deelnemer);
    doe(
        tweede,
        CONSULENT,
        "samenvoegingen",
        "{\"deelnemerId\": \"%s\", \"argument\": \"zelfde paspoort\"}".formatted(deelnemer),
        200);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        inhoud(haal(CONSULENT, AANMELDINGEN + "?deelnemerId=" + deelnemer))
                            .get("items"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(2));
  }

  @Test
  void de_werkvoorraad_toont_elke_rol_haar_werk_en_de_caseload_wie_het_heeft() {
    String pad = begin();
    doe(pad, CONSULENT, "toewijzingen", "{\"rol\": \"consulent\", \"medewerker\": \"km-9\"}", 200);
    String id = veld(haal(CONSULENT, pad), "aanmeldingId");
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(CONSULENT, "/v1/werkvoorraad?medewerker=km-9")).get("items"))
                    .asString()
                    .contains(id, "stap=melding"));
    assertThat(inhoud(haal(BUURT, "/v1/werkvoorraad?medewerker=km-9")).get("items"))
        .isEqualTo(List.of());
    var eerste = inhoud(haal(CONSULENT, "/v1/werkvoorraad?omvang=1"));
    assertThat(eerste.get("items")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
    assertThat(inhoud(haal(CONSULENT, "/v1/caseloads")).get("items"))
        .asString()
        .contains("medewerker=km-9");
    assertThat(inhoud(haal(CONSULENT, "/v1/wachttijden")).get("items"))
        .asString()
        .contains("stap=melding");
  }

  @Test
  void een_selectie_houdt_ieder_tegen_de_ronde_en_meldt_aan_wie_past() {
    String verzoek =
        """
        {"ronde": "eerste", "kandidaten": [
          {"deelnemer": {"naam": "A", "geboortedatum": "1987-06-05"}, "feiten": {"agressie": true}},
          {"deelnemer": {"naam": "B", "geboortedatum": "1987-06-05"}, "feiten": {"agressie": false}}]}""";
    var uitslag = inhoud(stuur(CONSULENT, "/v1/selecties", verzoek).expectStatus().isOk());
    assertThat(uitslag).containsEntry("geselecteerd", 1).containsEntry("uitgesloten", 1);
    assertThat(uitslag.get("items")).asString().contains("criteria=[agressie]");
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(CONSULENT, "/v1/selecties?ronde=eerste")))
                    .containsEntry("geselecteerd", 1)
                    .containsEntry("uitgesloten", 1));
  }

  @Test
  void een_bijeenkomst_nodigt_uit_en_zegt_daarna_wie_er_was() {
    String pad = beginMet("Els");
    String id = veld(haal(CONSULENT, pad), "aanmeldingId");
    String bijeenkomst =
        "/v1/bijeenkomsten/"
            + veld(
                stuur(
                        CONSULENT,
                        "/v1/bijeenkomsten",
                        "{\"werkwijze\": \"proef\", \"stap\": \"melding\", \"tijdstip\": \"%s\"}"
                            .formatted(OffsetDateTime.now(ZoneOffset.UTC).plusDays(2)))
                    .expectStatus()
                    .isCreated(),
                "bijeenkomstId");
    wijzig(CONSULENT, bijeenkomst + "/genodigden", 1, "{\"aanmeldingen\": [\"%s\"]}".formatted(id))
        .expectStatus()
        .isOk();
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(CONSULENT, bijeenkomst)).get("uitslagen"))
                    .isEqualTo(Map.of(id, "genodigd")));
    assertThat(inhoud(haal(CONSULENT, pad)).get("volgendeStappen"))
        .asString()
        .contains("tijdstip=");
    assertThat(inhoud(haal(CONSULENT, "/v1/bijeenkomsten?stap=melding")).get("items"))
        .asString()
        .contains("genodigd=1");
  }

  @Test
  void wat_een_rol_niet_ziet_legt_zij_niet_vast_en_een_systeem_doet_geen_stap() {
    String pad = begin();
    doe(pad, SYSTEEM, "stappen", stap("melding", "\"crisis\": false"), 403);
    doe(pad, SYSTEEM, "pauzes", "{\"reden\": \"een systeem wacht\"}", 403);
    doe(pad, CONSULENT, "stappen", stap("melding", "\"crisis\": false"), 200);
    String diagnose = "{\"feiten\": {\"diagnose\": \"overvraagd\"}}";
    assertThat(inhoud(doe(pad, CONSULENT, "feiten", diagnose, 403)).toString())
        .contains("mag zij ook niet vastleggen: diagnose.");
    doe(pad, BUURT, "feiten", diagnose, 200);
    doe(pad, BUURT, "feiten", "{\"feiten\": {\"loonwaarde\": 12}}", 403);
  }

  @Test
  void wat_de_geschiedenis_verbergt_toont_de_zaak_niet() {
    String pad = begin();
    doe(pad, CONSULENT, "pauzes", "{\"reden\": \"ligt in het ziekenhuis\"}", 200);
    for (String weergave : List.of(pad, pad + "/geschiedenis")) {
      assertThat(inhoud(haal(BUURT, weergave)).toString())
          .as(weergave)
          .contains("2")
          .doesNotContain("ziekenhuis");
    }
  }

  @Test
  void een_koppeling_of_samenvoeging_noemt_wie_hier_bestaat() {
    String pad = begin();
    String ander = veld(haal(CONSULENT, begin()), "aanmeldingId");
    String koppeling = "{\"aanmeldingId\": \"%s\", \"relatie\": \"partner\"}";
    for (String niemand : List.of(UUID.randomUUID().toString(), pad.substring(pad.length() - 36))) {
      assertThat(inhoud(doe(pad, CONSULENT, "koppelingen", koppeling.formatted(niemand), 400)))
          .extracting("fouten")
          .asString()
          .contains("/aanmeldingId");
    }
    doe(pad, CONSULENT, "koppelingen", koppeling.formatted(ander), 200);
    String vreemd =
        "{\"deelnemerId\": \"%s\", \"argument\": \"zelfde paspoort\"}".formatted(UUID.randomUUID());
    assertThat(inhoud(doe(pad, CONSULENT, "samenvoegingen", vreemd, 400)))
        .extracting("fouten")
        .asString()
        .contains("/deelnemerId");
  }

  private String beginMet(String naam) {
    return AANMELDINGEN
        + "/"
        + veld(
            stuur(
                    CONSULENT,
                    AANMELDINGEN,
                    """
                    {"kanaal": "balie", "deelnemer": {"naam": "%s", "geboortedatum": "1987-06-05"}}"""
                        .formatted(naam))
                .expectStatus()
                .isCreated(),
            "aanmeldingId");
  }

  private String ingedeeldLaag() {
    String pad = begin();
    doe(pad, CONSULENT, "stappen", stap("melding", "\"crisis\": false"), 200);
    doe(pad, BUURT, "stappen", stap("wonen", "\"wonen-geregeld\": \"ja\""), 200);
    doe(pad, CONSULENT, "stappen", stap("meting", "\"loonwaarde\": 20"), 200);
    doe(pad, CONSULENT, "stappen", stap("oordeel", ""), 200);
    doe(pad, COACH, "bevestigingen", "{\"stap\": \"oordeel\", \"akkoord\": true}", 200);
    return pad;
  }

  private String bijWegen() {
    String pad =
        AANMELDINGEN
            + "/"
            + veld(
                stuur(
                        CONSULENT,
                        AANMELDINGEN,
                        """
                        {"werkwijze": "proef-wegen", "kanaal": "balie",
                         "deelnemer": {"naam": "Jan", "geboortedatum": "1987-06-05"}}""")
                    .expectStatus()
                    .isCreated(),
                "aanmeldingId");
    doe(pad, CONSULENT, "stappen", stap("praten", ""), 200);
    return pad;
  }

  private String begin() {
    return AANMELDINGEN
        + "/"
        + veld(
            stuur(CONSULENT, AANMELDINGEN, aanmelding("geld op")).expectStatus().isCreated(),
            "aanmeldingId");
  }

  private ResponseSpec doe(String pad, TestToken wie, String wat, String inhoud, int status) {
    return wijzig(wie, pad + "/" + wat, huidige(pad), inhoud).expectStatus().isEqualTo(status);
  }

  private ResponseSpec probeer(String pad, String wat, String inhoud) {
    return wijzig(CONSULENT, pad + "/" + wat, huidige(pad), inhoud);
  }

  private long huidige(String pad) {
    String etag =
        String.valueOf(
            haal(CONSULENT, pad).expectBody().returnResult().getResponseHeaders().getETag());
    return Long.parseLong(etag.replace("\"", ""));
  }

  private static String stap(String stap, String feiten) {
    return "{\"stap\": \"%s\", \"feiten\": {%s}}".formatted(stap, feiten);
  }

  private static String afweging(String argument) {
    return """
    {"stap": "wegen",
     "vragen": [{"vraag": "wil", "ja": true, "argument": "%s"},
                {"vraag": "kan", "ja": true,
                 "argument": "De schulden zijn sinds maart geregeld, zegt %s."}],
     "kenmerken": [{"kenmerk": "schulden", "aanwezig": true, "bron": "gesprek"}]}"""
        .formatted(argument, sleutel().substring(1, 9));
  }
}
