package nl.participatieketen.traject;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.testsupport.TestTokens;
import nl.participatieketen.werkwijze.Duur;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A traject in a richer werkwijze, over HTTP, with the store and the chain. */
class BegeleidingIT extends DienstTest {

  private static final String TREDE = "{\"nu\": 2, \"doel\": 4}";

  @Test
  void plekken_onder_een_plafond_worden_geteld_en_komen_weer_vrij() {
    Casus jan = metPlan(gestartIn("weener-xl", "wep"));
    post(jan, "/instrumenten", "{\"instrument\": \"wep\"}").expectStatus().isOk();
    await().untilAsserted(() -> assertThat(inGebruik()).isEqualTo(1));

    Casus els = metPlan(gestartIn("weener-xl", "wep"));
    post(els, "/instrumenten", "{\"instrument\": \"wep\"}").expectStatus().isOk();
    await().untilAsserted(() -> assertThat(inGebruik()).isEqualTo(2));

    post(jan, "/instrumentafrondingen", "{\"instrument\": \"wep\", \"reden\": \"klaar\"}")
        .expectStatus()
        .isOk();
    await().untilAsserted(() -> assertThat(inGebruik()).isEqualTo(1));
  }

  @Test
  void de_tijdlijn_voegt_samen_wat_hier_en_elders_gebeurde_zonder_wat_geheim_is() {
    Casus jan = gestart();
    String geheim = "geheim-" + UUID.randomUUID();
    post(jan, "/treden", TREDE).expectStatus().isOk();
    post(jan, "/gesprekken", "{\"soort\": \"coachgesprek\", \"verslag\": \"" + geheim + "\"}")
        .expectStatus()
        .isOk();

    var tijdlijn = haal("/v1/deelnemers/" + jan.deelnemer() + "/tijdlijn");
    assertThat(elk(tijdlijn, "items", "gebeurtenis"))
        .contains(
            "deelnemer-aangemeld-voor-traject",
            "traject-gestart",
            "trede-vastgesteld",
            "gesprek-gevoerd");
    assertThat(inhoud(haal("/v1/deelnemers/" + jan.deelnemer() + "/tijdlijn")).toString())
        .contains("soort=coachgesprek")
        .doesNotContain(geheim);
    haal(ANDERS, "jobcoach", "/v1/deelnemers/" + jan.deelnemer() + "/tijdlijn")
        .expectStatus()
        .isNotFound();
  }

  @Test
  void uren_kosten_en_dagrapportages_staan_per_maand() {
    Casus jan = gestart();
    String datum = LocalDate.ofInstant(klok.instant(), Duur.TIJDZONE).toString();
    geboekt(jan, "/uren", "{\"datum\": \"%s\", \"minuten\": 45, \"soort\": \"gesprek\"}", datum);
    geboekt(jan, "/uren", "{\"datum\": \"%s\", \"minuten\": 30, \"soort\": \"gesprek\"}", datum);
    geboekt(jan, "/kosten", "{\"datum\": \"%s\", \"centen\": 1250, \"soort\": \"vervoer\"}", datum);
    geboekt(jan, "/dagrapportages", "{\"datum\": \"%s\", \"tekst\": \"het ging goed\"}", datum);

    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(jan.pad() + "/maanden")))
                    .containsEntry("minuten", 75)
                    .containsEntry("uren", null)
                    .containsEntry("euro", "12.50"));
    assertThat(
            elk(
                haal(jan.pad() + "/dagrapportages?maand=" + datum.substring(0, 7)),
                "items",
                "tekst"))
        .containsExactly("het ging goed");
  }

  @Test
  void wat_in_de_geschiedenis_verborgen_is_staat_nergens_anders() {
    Casus jan = metPlan(gestartIn("weener-xl", "wep"));
    String datum = LocalDate.ofInstant(klok.instant(), Duur.TIJDZONE).toString();
    geboekt(jan, "/dagrapportages", "{\"datum\": \"%s\", \"tekst\": \"het ging goed\"}", datum);
    post(
            jan,
            "/pauzes",
            "{\"terugOp\": \"%s\", \"reden\": \"ligt in het ziekenhuis\"}"
                .formatted(LocalDate.parse(datum).plusDays(30)))
        .expectStatus()
        .isOk();
    for (String rol : List.of("jobcoach", "klantmanager", "accountmanager")) {
      String alles =
          Stream.of("", "/plan", "/geschiedenis", "/dagrapportages?maand=" + datum.substring(0, 7))
              .map(pad -> inhoud(haal(VOORBEELD, rol, jan.pad() + pad)).toString())
              .collect(Collectors.joining());
      for (String geheim : List.of("elke dag op tijd", "het ging goed", "ziekenhuis")) {
        if (rol.equals("accountmanager")) {
          assertThat(alles).as(rol).doesNotContain(geheim);
        } else {
          assertThat(alles).as(rol).contains(geheim);
        }
      }
    }
  }

  @Test
  void wie_veel_heeft_staat_bovenaan_en_feiten_hebben_een_geschiedenis() {
    Casus jan = gestartIn("weener-xl", "aan-de-slag");
    String wie = "mw-" + UUID.randomUUID();
    post(jan, "/toewijzingen", "{\"rol\": \"begeleider\", \"medewerker\": \"" + wie + "\"}")
        .expectStatus()
        .isOk();
    post(jan, "/feiten", "{\"feiten\": {\"loonwaarde\": 40}}").expectStatus().isOk();
    post(jan, "/feiten", "{\"feiten\": {\"loonwaarde\": 45.5}}").expectStatus().isOk();
    post(jan, "/feiten", "{\"feiten\": {\"loonwaarde\": \"veel\", \"maan\": 1}}")
        .expectStatus()
        .isBadRequest();

    await()
        .untilAsserted(
            () -> assertThat(elk(haal("/v1/caseload"), "items", "medewerker")).contains(wie));
    assertThat(elk(haal(jan.pad() + "/feiten"), "items", "waarde")).containsExactly("45.5");
    assertThat(elk(haal(jan.pad() + "/feiten"), "items", "richting")).containsExactly("op");
    await()
        .untilAsserted(
            () ->
                assertThat(elk(haal("/v1/termijnen?werkwijze=weener-xl"), "items", "trajectId"))
                    .contains(jan.traject().toString()));
  }

  @Test
  void de_geschiedenis_laat_ieder_zien_wat_die_rol_mag_zien() {
    Casus jan = gestartIn("weener-xl", "aan-de-slag");
    post(jan, "/feiten", "{\"feiten\": {\"register\": true, \"diagnose\": \"Geheim woord\"}}")
        .expectStatus()
        .isOk();

    post(jan, "/treden", TREDE).expectStatus().isOk();

    assertThat(inhoud(haal(VOORBEELD, "jobcoach", jan.pad() + "/feiten")).get("trede")).isNotNull();
    assertThat(inhoud(haal(VOORBEELD, "accountmanager", jan.pad() + "/feiten")).get("trede"))
        .isNull();
    assertThat(geschiedenis(jan, "jobcoach")).contains("register", "Geheim woord");
    assertThat(geschiedenis(jan, "accountmanager"))
        .contains("register")
        .doesNotContain("Geheim woord");
    assertThat(inhoud(haal(VOORBEELD, "accountmanager", jan.pad() + "/feiten")).toString())
        .contains("register")
        .doesNotContain("Geheim woord");
  }

  private String geschiedenis(Casus casus, String rol) {
    return inhoud(haal(VOORBEELD, rol, casus.pad() + "/geschiedenis")).toString();
  }

  @Test
  void de_intake_laat_weten_dat_de_deelnemer_terug_is() {
    Casus jan = gestart();
    wijzig(jan.pad() + "/terugmeldingen", 1, terugmelding("eerst wonen")).expectStatus().isOk();
    await().untilAsserted(() -> assertThat(keten.verteldOver(jan.deelnemer())).hasSize(2));

    keten.zend(
        new AanmeldingHeropend(
            jan.afzender(),
            jan.deelnemer(),
            new Werkwijze("basis", 1),
            Door.SYSTEEM,
            jan.aanmelding(),
            jan.traject(),
            1,
            Casus.DAG));

    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(jan.pad())))
                    .containsEntry("ontvangenOp", Casus.DAG.toString()));
  }

  private Casus metPlan(Casus casus) {
    String plan =
        """
        {"doelen": [{"doel": "ritme", "omschrijving": "elke dag op tijd", "tot": "%s"}],
         "instrumenten": [{"instrument": "wep"}]}"""
            .formatted(LocalDate.ofInstant(klok.instant(), Duur.TIJDZONE).plusMonths(3));
    post(casus, "/plannen", plan).expectStatus().isOk();
    return casus;
  }

  private Casus gestartIn(String werkwijze, String route) {
    Casus casus = Casus.van(VOORBEELD, VOORBEELD);
    keten.zend(
        new DeelnemerAangemeldVoorTraject(
            casus.afzender(),
            casus.deelnemer(),
            new Werkwijze(werkwijze, 1),
            Door.SYSTEEM,
            casus.aanmelding(),
            casus.uitvoerder(),
            route,
            1,
            Casus.DAG));
    await().untilAsserted(() -> haal(casus.pad()).expectStatus().isOk());
    return casus;
  }

  private ResponseSpec post(Casus casus, String pad, String inhoud) {
    String etag =
        requireNonNull(
            haal(casus.pad()).expectBody().returnResult().getResponseHeaders().getETag());
    return wijzig(casus.pad() + pad, Long.parseLong(etag.substring(1, etag.length() - 1)), inhoud);
  }

  private void geboekt(Casus casus, String pad, String inhoud, String datum) {
    web.post()
        .uri(casus.pad() + pad)
        .header("Authorization", TestTokens.of(VOORBEELD, "jobcoach").bearer())
        .header("Idempotency-Key", sleutel())
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(inhoud.formatted(datum))
        .exchange()
        .expectStatus()
        .isOk();
  }

  private int inGebruik() {
    return elk(haal("/v1/plafonds"), "items", "inGebruik").stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }
}
