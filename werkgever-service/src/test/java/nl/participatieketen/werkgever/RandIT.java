package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.testsupport.ApiDocument;
import nl.participatieketen.testsupport.Deuren;
import nl.participatieketen.werkgever.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkgever.bevoegdheid.Handeling;
import nl.participatieketen.werkgever.bevoegdheid.Mag;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import nl.participatieketen.werkwijze.inrichting.Systeemrol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RandIT extends Dienst {

  @ParameterizedTest
  @CsvSource({
    "GET,/v1/kandidaten,werkgever,403",
    "GET,/v1/kandidaten,klantmanager,403",
    "GET,/v1/kandidaten,jobcoach,200",
    "GET,/v1/werkplekken,werkgever,200",
    "GET,/v1/werkplekken,wijkteam,403",
    "GET,/v1/plaatsingen,werkgever,200",
    "GET,/v1/plaatsingen,jobcoach,200",
    "GET,/v1/kandidaten/00000000-0000-4000-8000-000000000001,werkgever,403",
    "GET,/v1/kandidaten/00000000-0000-4000-8000-000000000001/geschiedenis,werkgever,403",
    "GET,/v1/plaatsingen/00000000-0000-4000-8000-000000000001/geschiedenis,werkgever,403",
    "GET,/v1/plaatsingen/00000000-0000-4000-8000-000000000001,werkgever,404",
    "POST,/v1/werkplekken,jobcoach,403",
    "POST,/v1/plaatsingen,werkgever,403",
    "POST,/v1/plaatsingen,jobcoach,403",
    "POST,/v1/plaatsingen/00000000-0000-4000-8000-000000000001/uitvallen,jobcoach,403"
  })
  void elke_rol_mag_alleen_het_zijne(String methode, String pad, String rol, int status) {
    Antwoord antwoord =
        methode.equals("GET") ? mens(rol).vraag(pad) : mens(rol).doe(pad, inhoud(pad));
    assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(status);
  }

  @Test
  void elke_deur_laat_precies_die_rollen_in_die_de_tabel_noemt() {
    var deuren = Deuren.van("nl.participatieketen.werkgever", Mag.class, Handeling.class);
    for (var deur : deuren.alle()) {
      for (Systeemrol rol : Systeemrol.values()) {
        String pad = deur.pad().replace("{id}", UUID.randomUUID().toString());
        Antwoord antwoord =
            deur.methode().equals("GET")
                ? mens(rol.code()).vraag(pad)
                : mens(rol.code()).doe(pad, inhoud(pad));
        assertThat(antwoord.status() != 403)
            .as("%s door %s: %s", deur, rol.code(), antwoord)
            .isEqualTo(Bevoegdheid.rollen(deur.handeling()).contains(rol.code()));
      }
    }
  }

  @Test
  void een_werkgever_biedt_aan_en_ziet_de_plek() {
    Antwoord aangeboden = werkgever.doe("/v1/werkplekken", aanbod(3));
    assertThat(aangeboden.status()).as(aangeboden.tekst()).isEqualTo(201);
    assertThat(werkgever.vraag(aangeboden.locatie()).veld("werkgever"))
        .isEqualTo("Distributiecentrum Zuid");
  }

  @Test
  void alle_fouten_in_een_aanbod_komen_tegelijk() {
    Antwoord fout =
        accountmanager.doe(
            "/v1/werkplekken",
            """
            {"functie": "Logistiek!", "soort": "regulier", "urenPerWeek": 41,
             "aantalPlaatsen": 0, "regio": "", "loon": 3}""");
    assertThat(fout.status()).isEqualTo(400);
    assertThat(fout.json().path("fouten").findValuesAsString("veld"))
        .containsExactlyInAnyOrder(
            "/loon", "/functie", "/urenPerWeek", "/aantalPlaatsen", "/beschikbaarVanaf", "/regio");
  }

  @Test
  void alle_fouten_in_een_plaatsing_komen_tegelijk() {
    Antwoord fout =
        accountmanager.doe(
            "/v1/plaatsingen", "{\"kandidaatId\": \"jan\", \"begonnenOp\": \"31-01-2026\"}");
    assertThat(fout.json().path("fouten").findValuesAsString("veld"))
        .containsExactlyInAnyOrder(
            "/kandidaatId", "/begonnenOp", "/werkplekId", "/soort", "/urenPerWeek");
  }

  @Test
  void zonder_sleutel_zonder_versie_en_met_een_oude_versie() {
    Antwoord geplaatst = plaats(kandidaat(), werkplek(1));
    String pad = geplaatst.locatie() + "/uitvallen";
    String sleutel = UUID.randomUUID().toString();
    assertThat(accountmanager.doe("/v1/werkplekken", "", "", aanbod(1)).status()).isEqualTo(400);
    assertThat(accountmanager.doe(pad, sleutel, "", uitval()).status()).isEqualTo(428);
    assertThat(accountmanager.doe(pad, sleutel, "\"1\"", uitval()).status()).isEqualTo(412);
    assertThat(accountmanager.doe(pad, sleutel, geplaatst.etag(), uitval()).status())
        .isEqualTo(200);
  }

  @Test
  void een_weigering_noemt_haar_grond_en_wat_wel_mag() {
    Antwoord geplaatst = plaats(kandidaat(), werkplek(1));
    Antwoord geweigerd =
        accountmanager.doe(
            geplaatst.locatie() + "/uitvallen",
            UUID.randomUUID().toString(),
            geplaatst.etag(),
            uitval().replace("geen-klik", "slecht-weer"));
    assertThat(geweigerd.status()).isEqualTo(409);
    assertThat(geweigerd.veld("detail")).contains("slecht-weer").contains("geen-klik");
    assertThat(geweigerd.json().at("/toegestaan/0/stap").asString()).isEqualTo("uitvallen");
  }

  @Test
  void een_plaatsing_op_een_volle_of_onbekende_werkplek_wordt_geweigerd_en_laat_niets_na() {
    UUID werkplekId = werkplek(1);
    assertThat(plaats(kandidaat(), werkplekId).status()).isEqualTo(201);
    Jan jan = kandidaat();

    assertThat(plaats(jan, werkplekId).veld("code")).isEqualTo("geen-plek-vrij");
    assertThat(plaats(jan, UUID.randomUUID()).veld("code")).isEqualTo("werkplek-onbekend");

    assertThat(toon(jan).etag()).isEqualTo("\"1\"");
    assertThat(accountmanager.vraag("/v1/plaatsingen?kandidaatId=" + jan.kandidaatId()).tekst())
        .contains("\"items\":[]");
  }

  @Test
  void de_geschiedenis_zegt_wie_wat_deed_met_de_toelichting() {
    Antwoord geplaatst = plaats(kandidaat(), werkplek(1));
    Antwoord geschiedenis = jobcoach.vraag(geplaatst.locatie() + "/geschiedenis");
    assertThat(geschiedenis.json().path("items").findValuesAsString("gebeurtenis"))
        .containsExactly("plaatsing-voorgenomen", "plaatsing-gestart");
    assertThat(geschiedenis.tekst()).contains("rustige plek").contains("mw-accountmanager");
    assertThat(jobcoach.vraag(geplaatst.locatie()).tekst()).doesNotContain("rustige plek");
  }

  @Test
  void lijsten_worden_gefilterd_en_per_bladzijde_gelezen() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(3);
    Antwoord geplaatst = plaats(jan, werkplekId);
    plaats(kandidaat(), werkplekId);
    plaats(kandidaat(), werkplekId);
    String plaatsingen = "/v1/plaatsingen?status=gestart&werkplekId=" + werkplekId;

    await()
        .atMost(GEDULD)
        .untilAsserted(() -> assertThat(aantal(jobcoach.vraag(plaatsingen))).isEqualTo(3));
    assertThat(werkgever.vraag("/v1/plaatsingen?kandidaatId=" + jan.kandidaatId()).tekst())
        .contains(geplaatst.veld("plaatsingId"));
    assertThat(aantal(jobcoach.vraag("/v1/plaatsingen?status=duurzaam&werkplekId=" + werkplekId)))
        .isZero();

    Set<String> gezien = new HashSet<>();
    String na = "";
    do {
      Antwoord bladzijde = jobcoach.vraag(plaatsingen + "&omvang=1" + na);
      assertThat(aantal(bladzijde)).isEqualTo(1);
      gezien.add(bladzijde.json().at("/items/0/plaatsingId").asString());
      na = bladzijde.veld("volgende").isEmpty() ? "" : "&na=" + bladzijde.veld("volgende");
    } while (!na.isEmpty());
    assertThat(gezien).hasSize(3);
  }

  @Test
  void kandidaten_en_werkplekken_worden_gevonden_op_functie_en_status() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () -> {
              String bij = "/v1/kandidaten?omvang=200&deelnemerId=" + jan.deelnemerId();
              assertThat(aantal(jobcoach.vraag(bij + "&functie=groen&status=beschikbaar")))
                  .isEqualTo(1);
              assertThat(aantal(jobcoach.vraag(bij + "&functie=zorg"))).isZero();
              assertThat(aantal(jobcoach.vraag(bij + "&status=geplaatst"))).isZero();
              assertThat(
                      werkgever
                          .vraag("/v1/werkplekken?status=open&functie=logistiek&omvang=200")
                          .tekst())
                  .contains(werkplekId.toString());
              assertThat(aantal(werkgever.vraag("/v1/werkplekken?functie=zorg"))).isZero();
            });
  }

  @Test
  void het_openapi_document_is_openbaar_en_volgt_de_design_rules() throws IOException {
    String document =
        String.valueOf(
            web.get()
                .uri("/v1/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    ApiDocument.van("werkgever", document).volgtDeDesignRules();
  }

  /** What that door understands: input is judged before who sends it. */
  private String inhoud(String pad) {
    return switch (pad.substring(pad.lastIndexOf('/') + 1)) {
      case "uitvallen" -> uitval();
      case "werkplekken" -> aanbod(1);
      case "plaatsingen" -> voornemen(onbekende(), UUID.randomUUID());
      default -> "{}";
    };
  }

  private static int aantal(Antwoord antwoord) {
    JsonNode items = antwoord.json().path("items");
    assertThat(items.isArray()).as(antwoord.tekst()).isTrue();
    return items.size();
  }
}
