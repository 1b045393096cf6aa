package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import nl.participatieketen.testsupport.TestTokens;
import nl.participatieketen.werkwijze.Duur;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class AanmeldingIT extends DienstTest {

  @Autowired MongoDatabase database;

  @Test
  void een_aanmelding_gaat_via_een_gesprek_naar_een_traject() {
    String id = meldAan();
    String pad = AANMELDINGEN + "/" + id;
    haal(pad).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
    var besproken =
        wijzig(
            pad + "/stappen",
            1,
            "{\"stap\": \"intakegesprek\", \"gedaanOp\": \"%s\"}".formatted(vandaag()));
    assertThat(veld(besproken.expectStatus().isOk(), "status")).isEqualTo("ingedeeld");
    var door = wijzig(pad + "/trajectaanmeldingen", 2, "{\"route\": \"re-integratie\"}");
    assertThat(inhoud(door.expectStatus().isOk()))
        .containsEntry("status", "bij-traject")
        .containsEntry("ronde", 1);
    assertThat(inhoud(haal(pad + "/geschiedenis").expectStatus().isOk()).get("items"))
        .asString()
        .contains("aanmelding-gedaan", "stap-gedaan", "aangemeld-voor-traject");
  }

  @Test
  void een_aanmelding_staat_weldra_in_de_lijst_van_haar_organisatie() {
    String id = meldAan();
    String deelnemer = veld(haal(AANMELDINGEN + "/" + id), "deelnemerId");
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(AANMELDINGEN + "?deelnemerId=" + deelnemer)).get("items"))
                    .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                    .extracting(rij -> rij.get("aanmeldingId"))
                    .containsExactly(id));
    assertThat(inhoud(anders(AANMELDINGEN + "?deelnemerId=" + deelnemer)).get("items"))
        .isEqualTo(List.of());
  }

  @Test
  void een_lijst_wordt_bladzijde_voor_bladzijde_gelezen() {
    for (int i = 0; i < 3; i++) {
      meldAan();
    }
    await()
        .untilAsserted(
            () -> assertThat(inhoud(haal(AANMELDINGEN + "?omvang=2")).get("volgende")).isNotNull());
    var eerste = inhoud(haal(AANMELDINGEN + "?omvang=2"));
    var tweede = inhoud(haal(AANMELDINGEN + "?omvang=2&na=" + eerste.get("volgende")));
    assertThat(eerste.get("items"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(2)
        .doesNotContainAnyElementsOf((List<?>) tweede.get("items"));
  }

  @Test
  void een_lijst_staat_in_de_gevraagde_volgorde_ook_over_bladzijden_heen() {
    sluitAf(meldAan());
    meldAan();
    sluitAf(meldAan());
    await()
        .untilAsserted(
            () ->
                assertThat(elk(AANMELDINGEN + "?status=afgesloten", "status"))
                    .hasSizeGreaterThan(1));

    List<String> ids = new ArrayList<>();
    List<String> statussen = new ArrayList<>();
    Object na = null;
    do {
      String pad = AANMELDINGEN + "?omvang=1&sorteer=-status" + (na == null ? "" : "&na=" + na);
      ids.addAll(elk(pad, "aanmeldingId"));
      statussen.addAll(elk(pad, "status"));
      na = inhoud(haal(pad)).get("volgende");
    } while (na != null);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(statussen)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .contains("afgesloten", "in-intake");
  }

  @Test
  void een_volgorde_die_niet_bestaat_of_halverwege_verandert_wordt_geweigerd() {
    meldAan();
    meldAan();
    await()
        .untilAsserted(
            () -> assertThat(inhoud(haal(AANMELDINGEN + "?omvang=1")).get("volgende")).isNotNull());
    assertThat(
            inhoud(haal(AANMELDINGEN + "?sorteer=naam").expectStatus().isBadRequest()).toString())
        .contains("sorteer", "aangemeldOp, -aangemeldOp");
    Object na = inhoud(haal(AANMELDINGEN + "?omvang=1&sorteer=aangemeldOp")).get("volgende");
    haal(AANMELDINGEN + "?sorteer=-aangemeldOp&na=" + na).expectStatus().isBadRequest();
    haal(AANMELDINGEN + "?sorteer=aangemeldOp&na=" + na).expectStatus().isOk();
  }

  @Test
  void wie_met_hetzelfde_bsn_terugkomt_is_dezelfde_deelnemer() {
    String eerste = deelnemerMet("999993653");
    String inhoud =
        """
        {"kanaal": "balie", "tochDoorgaan": "komt voor iets anders",
         "deelnemer": {"bsn": "999993653", "naam": "Jan", "geboortedatum": "1987-06-05"}}""";
    var nogmaals = stuur(AANMELDINGEN, sleutel(), inhoud).expectStatus().isCreated();
    assertThat(veld(nogmaals, "deelnemerId")).isEqualTo(eerste);
    assertThat(deelnemerMet("999990019")).isNotEqualTo(eerste);
  }

  @Test
  void wie_geweigerd_wordt_laat_geen_rij_van_een_persoon_achter() {
    long eerder = deelnemers();
    String onbekendKanaal =
        """
        {"kanaal": "postduif",
         "deelnemer": {"bsn": "123456782", "naam": "Piet", "geboortedatum": "1987-06-05"}}""";
    stuur(AANMELDINGEN, sleutel(), onbekendKanaal).expectStatus().isEqualTo(409);
    assertThat(deelnemers()).isEqualTo(eerder);
    deelnemerMet("123456782");
    assertThat(deelnemers()).isEqualTo(eerder + 1);
  }

  private long deelnemers() {
    return Mono.from(database.getCollection("deelnemers").countDocuments())
        .blockOptional()
        .orElseThrow();
  }

  @Test
  void een_andere_organisatie_ziet_de_aanmelding_niet() {
    String id = meldAan();
    anders(AANMELDINGEN + "/" + id).expectStatus().isNotFound();
    String onbekend = AANMELDINGEN + "/" + UUID.randomUUID();
    assertThat(inhoud(anders(onbekend)).get("type"))
        .isEqualTo(inhoud(anders(AANMELDINGEN + "/" + id)).get("type"));
  }

  @Test
  void wat_vertrouwelijk_is_staat_nergens_leesbaar_in_de_opslag() {
    String geheim = "geheim-" + UUID.randomUUID();
    stuur(AANMELDINGEN, sleutel(), aanmelding(geheim)).expectStatus().isCreated();
    String bsn = "999990159";
    deelnemerMet(bsn);
    var alles =
        Flux.from(database.listCollectionNames())
            .flatMap(naam -> database.getCollection(naam).find())
            .map(Document::toJson)
            .collectList()
            .block();
    assertThat(String.valueOf(alles)).contains("aanmelding-gedaan").doesNotContain(geheim, bsn);
  }

  @Test
  void wie_vergeten_is_blijft_als_zaak_bestaan_maar_zonder_persoon_en_zonder_bsn() {
    String inhoud =
        """
        {"kanaal": "balie",
         "deelnemer": {"bsn": "111222333", "naam": "Jan", "geboortedatum": "1987-06-05"}}""";
    var aanmelding = inhoud(stuur(AANMELDINGEN, sleutel(), inhoud).expectStatus().isCreated());
    String deelnemer = String.valueOf(aanmelding.get("deelnemerId"));
    assertThat(vergeet(ANDERS, "beheerder", deelnemer)).containsEntry("vernietigd", false);
    assertThat(vergeet(VOORBEELD, "klantmanager", deelnemer)).containsEntry("status", 403);
    assertThat(vergeet(VOORBEELD, "beheerder", deelnemer)).containsEntry("vernietigd", true);
    assertThat(vergeet(VOORBEELD, "beheerder", deelnemer)).containsEntry("vernietigd", false);
    await()
        .atMost(PersonEncryption.UNREADABLE_WITHIN)
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(AANMELDINGEN + "/" + aanmelding.get("aanmeldingId"))))
                    .containsEntry("status", "in-intake")
                    .containsEntry("deelnemer", null));
    assertThat(deelnemerMet("111222333")).isNotEqualTo(deelnemer);
  }

  private Map<String, Object> vergeet(String organisatie, String rol, String deelnemer) {
    return inhoud(
        web.post()
            .uri("/v1/deelnemers/" + deelnemer + "/vernietigingen")
            .header("Authorization", TestTokens.of(organisatie, rol).bearer())
            .exchange());
  }

  private String deelnemerMet(String bsn) {
    String inhoud =
        """
        {"kanaal": "balie",
         "deelnemer": {"bsn": "%s", "naam": "Jan", "geboortedatum": "1987-06-05"}}"""
            .formatted(bsn);
    return veld(stuur(AANMELDINGEN, sleutel(), inhoud).expectStatus().isCreated(), "deelnemerId");
  }

  private ResponseSpec anders(String pad) {
    return web.get()
        .uri(pad)
        .header("Authorization", TestTokens.of(ANDERS, "klantmanager").bearer())
        .exchange();
  }

  private static LocalDate vandaag() {
    return LocalDate.now(Duur.TIJDZONE);
  }

  private void sluitAf(String id) {
    wijzig(AANMELDINGEN + "/" + id + "/afsluitingen", 1, "{\"reden\": \"verhuisd\"}")
        .expectStatus()
        .isOk();
  }

  /** One field of every item of a page. */
  private List<String> elk(String pad, String veld) {
    return assertThat(inhoud(haal(pad)).get("items"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .actual()
        .stream()
        .map(item -> String.valueOf(item.get(veld)))
        .toList();
  }
}
