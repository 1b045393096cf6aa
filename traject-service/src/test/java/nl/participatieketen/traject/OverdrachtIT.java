package nl.participatieketen.traject;

import static nl.participatieketen.traject.Intakestub.GEMEEN;
import static nl.participatieketen.traject.Intakestub.feit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.testsupport.TestTokens;
import nl.participatieketen.traject.traject.Gebeurt;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtVerwacht;
import nl.participatieketen.traject.traject.TrajectSoort;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A traject begins when the intake confirms it, with what the intake knows. */
class OverdrachtIT extends DienstTest {

  private static final Werkwijze WEENER = new Werkwijze("weener-xl", 1);
  private static final String ROUTE = "werk-en-participatie";
  private static final String ZONDER = "gemeente-zonder";
  private static final Intakestub ELDERS = new Intakestub();

  @Autowired StreamEngine engine;

  @DynamicPropertySource
  static void verlopen(DynamicPropertyRegistry registry) {
    registry.add("keten.overdracht.toegang.gemeente-anders.client", () -> "systeem-anders");
    registry.add("keten.overdracht.toegang.gemeente-anders.geheim", () -> "verlopen");
  }

  @AfterAll
  static void sluit() {
    ELDERS.close();
  }

  @Test
  void feiten_van_de_intake_staan_vanaf_het_begin_in_het_traject_en_tellen_op_de_menukaart() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    geeft(jan, Map.of("loonwaarde", feit("25", "2026-02-27"), "maan", feit("ja", "2026-02-27")));
    meldAan(jan);
    begint(jan);

    assertThat(overdracht(jan)).containsEntry("stand", "overgenomen");
    assertThat(inhoud(haal(jan.pad() + "/feiten")).get("items"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .singleElement(MAP)
        .containsEntry("feit", "loonwaarde")
        .containsEntry("waarde", "25")
        .extractingByKey("geschiedenis", InstanceOfAssertFactories.LIST)
        .singleElement(MAP)
        .containsEntry("op", "2026-02-27")
        .containsEntry("van", VOORBEELD)
        .containsEntry("herkomst", "werkgesprek");
    assertThat(past(jan, "vrijwilligerswerk")).isEqualTo("ja");
    assertThat(GEMEEN.gevraagdOver(jan)).containsExactly("systeem-voorbeeld");
    assertThat(keten.letterlijkOver(jan.deelnemer())).noneMatch(event -> event.contains("buiten"));
  }

  @Test
  void zolang_de_intake_weg_is_begint_er_niets_en_daarna_vanzelf() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    GEMEEN.zegt(jan, 503);
    meldAan(jan);
    await().untilAsserted(() -> assertThat(GEMEEN.gevraagdOver(jan)).isNotEmpty());
    ligt(jan, "wacht");
    assertThat(aankondiging(jan)).containsEntry("reden", null);
    haal(jan.pad()).expectStatus().isNotFound();

    geeft(jan, Map.of("loonwaarde", feit("25", "2026-02-27")));
    klok.vooruit(Duration.ofMinutes(6));

    begint(jan);
    assertThat(elk(haal(jan.pad() + "/feiten"), "items", "feit")).containsExactly("loonwaarde");
    ligt(jan, "begonnen");
  }

  @Test
  void wat_de_intake_ontkent_ligt_terzijde_en_een_beheerder_kan_het_opnieuw_laten_vragen() {
    for (var nee : Map.of(404, "niet-gevonden", 403, "niet-toegestaan").entrySet()) {
      Casus jan = Casus.van(VOORBEELD, VOORBEELD);
      GEMEEN.zegt(jan, nee.getKey());
      meldAan(jan);
      ligt(jan, "terzijde");
      assertThat(aankondiging(jan)).containsEntry("reden", nee.getValue());
      klok.vooruit(Duration.ofDays(2));
      volgende();
      assertThat(GEMEEN.gevraagdOver(jan)).hasSize(1);
      nietBegonnen(jan);

      geeft(jan, Map.of());
      navragen(jan).expectStatus().isOk();
      begint(jan);
      ligt(jan, "begonnen");
      navragen(jan).expectStatus().isEqualTo(409);
    }
  }

  @Test
  void wat_anders_is_dan_de_intake_zegt_begint_niet_en_houdt_het_ware_niet_tegen() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    geeft(jan, Map.of());
    Casus els = new Casus(UUID.randomUUID(), jan.aanmelding(), VOORBEELD, VOORBEELD);
    List<DeelnemerAangemeldVoorTraject> onwaar =
        List.of(
            els.aangemeld(WEENER, ROUTE, 1),
            jan.aangemeld(new Werkwijze("basis", 1), "re-integratie", 1),
            jan.aangemeld(WEENER, "wep", 1),
            jan.aangemeld(WEENER, ROUTE, 2));
    onwaar.forEach(event -> keten.zend(Keten.envelop(event, Intakestub.dataref(jan.aanmelding()))));
    await()
        .untilAsserted(
            () ->
                assertThat(aankondigingen(jan))
                    .hasSize(onwaar.size())
                    .allSatisfy(
                        rij ->
                            assertThat(rij)
                                .containsEntry("stand", "terzijde")
                                .containsEntry("reden", "andere-zaak")));
    nietBegonnen(jan);
    haal("/v1/deelnemers/" + els.deelnemer() + "/tijdlijn").expectStatus().isNotFound();

    meldAan(jan);
    begint(jan);
    assertThat(inhoud(haal(jan.pad()))).containsEntry("route", ROUTE);
  }

  @Test
  void zonder_verwijzing_is_niets_na_te_vragen() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    geeft(jan, Map.of());
    keten.zend(Keten.envelop(jan.aangemeld(WEENER, ROUTE, 1), null));
    await()
        .untilAsserted(
            () ->
                assertThat(keten.dodeBrievenOver(jan.deelnemer()))
                    .singleElement()
                    .asString()
                    .contains("Zonder dataref"));
    nietBegonnen(jan);
  }

  @Test
  void over_een_traject_dat_al_loopt_wordt_niet_opnieuw_gevraagd() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    geeft(jan, Map.of());
    meldAan(jan);
    begint(jan);
    GEMEEN.zegt(jan, 404);
    meldAan(jan);
    Casus els = new Casus(UUID.randomUUID(), jan.aanmelding(), VOORBEELD, VOORBEELD);
    meldAan(els);
    await()
        .untilAsserted(
            () ->
                assertThat(keten.dodeBrievenOver(els.deelnemer()))
                    .singleElement()
                    .asString()
                    .endsWith("Dit traject is van een andere deelnemer."));
    volgende();
    assertThat(GEMEEN.gevraagdOver(jan)).hasSize(1);
    assertThat(elk(haal(jan.pad() + "/geschiedenis"), "items", "gebeurtenis"))
        .containsOnlyOnce("traject-gestart");
  }

  @Test
  void een_verwijzing_naar_een_vreemde_wordt_nooit_gevolgd() {
    for (String vreemd :
        List.of(
            ELDERS.adres() + "/intake/v1/overdrachten/%s",
            "https://keten.example.kwaad.example/intake/v1/overdrachten/%s",
            "https://keten.example/intake/v1/overdrachten/%s?naar=elders",
            "https://keten.example@127.0.0.1/intake/v1/overdrachten/%s",
            GEMEEN.adres() + "/intake/v1/overdrachten/%s")) {
      Casus jan = Casus.van(VOORBEELD, VOORBEELD);
      ELDERS.geeft(jan.aangemeld(WEENER, ROUTE, 1), Map.of());
      keten.zend(
          Keten.envelop(
              jan.aangemeld(WEENER, ROUTE, 1), URI.create(vreemd.formatted(jan.aanmelding()))));
      await().untilAsserted(() -> assertThat(keten.dodeBrievenOver(jan.deelnemer())).hasSize(1));
      haal(jan.pad()).expectStatus().isNotFound();
      assertThat(GEMEEN.gevraagdOver(jan)).isEmpty();
      assertThat(ELDERS.gevraagdOver(jan)).isEmpty();
    }
  }

  @Test
  void een_intake_die_doorverwijst_wordt_niet_gevolgd_en_een_antwoord_over_een_ander_telt_niet() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    ELDERS.geeft(jan.aangemeld(WEENER, ROUTE, 1), Map.of());
    GEMEEN.verwijst(
        jan, URI.create(ELDERS.adres() + "/intake/v1/overdrachten/" + jan.aanmelding()));
    meldAan(jan);
    await().untilAsserted(() -> assertThat(aankondiging(jan)).containsEntry("reden", "onleesbaar"));
    assertThat(aankondiging(jan)).containsEntry("stand", "wacht");
    assertThat(ELDERS.gevraagdOver(jan)).isEmpty();

    Casus els = Casus.van(VOORBEELD, VOORBEELD);
    GEMEEN.geeft(els.aanmelding(), jan.aangemeld(WEENER, ROUTE, 1), Map.of());
    meldAan(els);
    ligt(els, "terzijde");
    assertThat(aankondiging(els)).containsEntry("reden", "andere-zaak");
    nietBegonnen(els);
  }

  @Test
  void zonder_toegang_of_met_een_verlopen_geheim_wacht_het_op_wie_dat_verhelpt() {
    for (var belet : Map.of(ZONDER, "geen-toegang", ANDERS, "toegang-geweigerd").entrySet()) {
      Casus jan = Casus.van(VOORBEELD, belet.getKey());
      geeft(jan, Map.of());
      meldAan(jan);
      await()
          .untilAsserted(
              () -> assertThat(aankondiging(jan)).containsEntry("reden", belet.getValue()));
      assertThat(aankondiging(jan)).containsEntry("stand", "wacht");
      assertThat(GEMEEN.gevraagdOver(jan)).isEmpty();
      haal(VOORBEELD, "beheerder", "/v1/aankondigingen/" + aankondiging(jan).get("id"))
          .expectStatus()
          .isNotFound();
      haal(jan.uitvoerder(), "jobcoach", "/v1/aankondigingen").expectStatus().isForbidden();
    }
  }

  /** As 0.1.0 left a traject that began before the intake was asked. */
  @Test
  void een_traject_dat_eerder_begon_haalt_nog_op_wat_het_verwachtte() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    geeft(jan, Map.of());
    meldAan(jan);
    begint(jan);
    GEMEEN.zegt(jan, 404);
    verwacht(jan);
    staatOp(jan, "uitgebleven");
    assertThat(overdracht(jan)).containsEntry("reden", "niet-gevonden").containsKey("opnieuwOp");
    assertThat(elk(haal(jan.pad()), "signalen", "soort")).contains("overdracht");

    GEMEEN.geeft(
        jan.aanmelding(), Casus.van(VOORBEELD, VOORBEELD).aangemeld(WEENER, ROUTE, 1), Map.of());
    wijzig(jan.pad() + "/overdrachtverzoeken", versie(jan), "{}").expectStatus().isOk();
    await().untilAsserted(() -> assertThat(overdracht(jan)).containsEntry("reden", "onleesbaar"));

    geeft(jan, Map.of("loonwaarde", feit("25", "2026-02-27")));
    wijzig(jan.pad() + "/overdrachtverzoeken", versie(jan), "{}").expectStatus().isOk();
    staatOp(jan, "overgenomen");
    assertThat(elk(haal(jan.pad()), "signalen", "soort")).doesNotContain("overdracht");
    wijzig(jan.pad() + "/overdrachtverzoeken", versie(jan), "{}").expectStatus().isEqualTo(409);
  }

  private void verwacht(Casus casus) {
    engine
        .commands(new Gebeurt())
        .proceed(
            new StreamId(casus.uitvoerder(), TrajectSoort.NAAM, casus.traject()),
            Command.of(
                "toets-" + UUID.randomUUID(),
                Actor.system(casus.uitvoerder(), "toets"),
                klok.instant()),
            new OverdrachtVerwacht(
                Intakestub.dataref(casus.aanmelding()), LocalDate.of(2026, 3, 2)))
        .block();
  }

  private static void geeft(Casus casus, Map<String, String> feiten) {
    GEMEEN.geeft(casus.aangemeld(WEENER, ROUTE, 1), feiten);
  }

  private void meldAan(Casus casus) {
    keten.zend(
        Keten.envelop(casus.aangemeld(WEENER, ROUTE, 1), Intakestub.dataref(casus.aanmelding())));
  }

  private void begint(Casus casus) {
    await()
        .untilAsserted(
            () -> haal(casus.uitvoerder(), "jobcoach", casus.pad()).expectStatus().isOk());
  }

  private void nietBegonnen(Casus casus) {
    volgende();
    haal(casus.uitvoerder(), "jobcoach", casus.pad()).expectStatus().isNotFound();
  }

  /** Another traject has gone all the way, so this one had its turn too. */
  private void volgende() {
    Casus els = Casus.van(VOORBEELD, VOORBEELD);
    geeft(els, Map.of());
    meldAan(els);
    begint(els);
  }

  private void ligt(Casus casus, String stand) {
    await().untilAsserted(() -> assertThat(aankondiging(casus)).containsEntry("stand", stand));
  }

  private Map<String, Object> aankondiging(Casus casus) {
    return assertThat(aankondigingen(casus)).singleElement().actual();
  }

  /** All that was announced about this aanmelding. */
  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> aankondigingen(Casus casus) {
    var lijst = haal(casus.uitvoerder(), "beheerder", "/v1/aankondigingen?omvang=200");
    return ((List<Map<String, Object>>) Objects.requireNonNull(inhoud(lijst).get("items")))
        .stream()
            .filter(rij -> casus.aanmelding().toString().equals(rij.get("aanmeldingId")))
            .toList();
  }

  private ResponseSpec navragen(Casus casus) {
    String pad = "/v1/aankondigingen/" + aankondiging(casus).get("id");
    String etag =
        haal(casus.uitvoerder(), "beheerder", pad)
            .returnResult(String.class)
            .getResponseHeaders()
            .getETag();
    return web.post()
        .uri(pad + "/navragen")
        .header("Authorization", TestTokens.of(casus.uitvoerder(), "beheerder").bearer())
        .header("Idempotency-Key", sleutel())
        .header("If-Match", String.valueOf(etag))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}")
        .exchange();
  }

  private void staatOp(Casus casus, String stand) {
    await().untilAsserted(() -> assertThat(overdracht(casus)).containsEntry("stand", stand));
  }

  private Map<String, Object> overdracht(Casus casus) {
    return assertThat(inhoud(haal(casus.uitvoerder(), "jobcoach", casus.pad())).get("overdracht"))
        .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
        .actual();
  }

  private String past(Casus casus, String instrument) {
    var kaart = haal(casus.pad() + "/menukaart");
    List<String> codes = elk(kaart, "items", "instrument");
    return elk(haal(casus.pad() + "/menukaart"), "items", "past").get(codes.indexOf(instrument));
  }

  private long versie(Casus casus) {
    String etag =
        haal(casus.uitvoerder(), "jobcoach", casus.pad())
            .returnResult(String.class)
            .getResponseHeaders()
            .getETag();
    return Long.parseLong(String.valueOf(etag).replace("\"", ""));
  }
}
