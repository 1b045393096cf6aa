package nl.participatieketen.traject;

import static nl.participatieketen.traject.Intakestub.feit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.participatieketen.contract.event.Werkwijze;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What an intake knows comes along by itself. */
class OverdrachtIT extends DienstTest {

  private static final Werkwijze WEENER = new Werkwijze("weener-xl", 1);
  private static final String ROUTE = "werk-en-participatie";
  private static final Intakestub INTAKE = new Intakestub();
  private static final Intakestub ELDERS = new Intakestub();

  @DynamicPropertySource
  static void overdracht(DynamicPropertyRegistry registry) {
    registry.add("keten.overdracht.token-adres", () -> INTAKE.adres() + "/oauth2/token");
    registry.add("keten.overdracht.bronnen[0].dataref", () -> "https://keten.example/intake");
    registry.add("keten.overdracht.bronnen[0].adres", () -> INTAKE.adres() + "/intake");
    registry.add("keten.overdracht.toegang.gemeente-voorbeeld.client", () -> "systeem-voorbeeld");
    registry.add("keten.overdracht.toegang.gemeente-voorbeeld.geheim", () -> Intakestub.GEHEIM);
    registry.add("keten.overdracht.toegang.werkbedrijf-voorbeeld.client", () -> "systeem-bedrijf");
    registry.add("keten.overdracht.toegang.werkbedrijf-voorbeeld.geheim", () -> "verlopen");
  }

  @AfterAll
  static void sluit() {
    INTAKE.close();
    ELDERS.close();
  }

  @Test
  void feiten_van_de_intake_staan_vanzelf_in_het_traject_en_tellen_op_de_menukaart() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    INTAKE.geeft(
        jan, Map.of("loonwaarde", feit("25", "2026-02-27"), "maan", feit("ja", "2026-02-27")));
    meldAan(jan);
    staatOp(jan, "overgenomen");

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
    assertThat(INTAKE.gevraagdOver(jan)).containsExactly("systeem-voorbeeld");
    assertThat(keten.letterlijkOver(jan.deelnemer())).noneMatch(event -> event.contains("buiten"));
  }

  @Test
  void een_intake_die_weg_is_houdt_het_traject_niet_op_en_later_komen_de_feiten_alsnog() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    INTAKE.zegt(jan, 503);
    meldAan(jan);
    await().untilAsserted(() -> assertThat(INTAKE.gevraagdOver(jan)).isNotEmpty());
    staatOp(jan, "verwacht");
    assertThat(past(jan, "vrijwilligerswerk")).isEqualTo("onbekend");
    legVast(jan, "{\"feiten\": {\"register\": true}}");

    INTAKE.geeft(jan, Map.of("loonwaarde", feit("25", "2026-02-27")));
    klok.vooruit(Duration.ofMinutes(6));

    staatOp(jan, "overgenomen");
    assertThat(elk(haal(jan.pad() + "/feiten"), "items", "feit"))
        .containsExactly("loonwaarde", "register");
  }

  @Test
  void wat_de_intake_niet_heeft_is_zichtbaar_en_wordt_pas_een_dag_later_opnieuw_gevraagd() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    INTAKE.zegt(jan, 404);
    meldAan(jan);
    staatOp(jan, "uitgebleven");
    assertThat(overdracht(jan)).containsEntry("reden", "niet-gevonden").containsKey("opnieuwOp");
    assertThat(elk(haal(jan.pad()), "signalen", "soort")).contains("overdracht");
    klok.vooruit(Duration.ofMinutes(30));
    volgende();
    assertThat(INTAKE.gevraagdOver(jan)).hasSize(1);

    INTAKE.geeft(jan, Map.of("loonwaarde", feit("25", "2026-02-27")));
    klok.vooruit(Duration.ofDays(1));

    staatOp(jan, "overgenomen");
    assertThat(elk(haal(jan.pad()), "signalen", "soort")).doesNotContain("overdracht");
  }

  @Test
  void wie_een_beletsel_wegneemt_hoeft_niet_te_wachten() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    INTAKE.zegt(jan, 403);
    meldAan(jan);
    staatOp(jan, "uitgebleven");
    assertThat(overdracht(jan)).containsEntry("reden", "niet-toegestaan");

    INTAKE.geeft(jan, Map.of());
    wijzig(jan.pad() + "/overdrachtverzoeken", versie(jan), "{}").expectStatus().isOk();

    staatOp(jan, "overgenomen");
    wijzig(jan.pad() + "/overdrachtverzoeken", versie(jan), "{}").expectStatus().isEqualTo(409);
  }

  @Test
  void een_verwijzing_naar_een_vreemde_wordt_nooit_gevolgd() {
    for (String vreemd :
        List.of(
            ELDERS.adres() + "/intake/v1/overdrachten/%s",
            "https://keten.example.kwaad.example/intake/v1/overdrachten/%s",
            "https://keten.example/intake/v1/overdrachten/%s?naar=elders",
            "https://keten.example@127.0.0.1/intake/v1/overdrachten/%s",
            INTAKE.adres() + "/intake/v1/overdrachten/%s")) {
      Casus jan = Casus.van(VOORBEELD, VOORBEELD);
      ELDERS.geeft(jan, Map.of("loonwaarde", feit("25", "2026-02-27")));
      keten.zend(
          Keten.envelop(
              jan.aangemeld(WEENER, ROUTE, 1), URI.create(vreemd.formatted(jan.aanmelding()))));
      await().untilAsserted(() -> assertThat(keten.dodeBrievenOver(jan.deelnemer())).hasSize(1));
      haal(jan.pad()).expectStatus().isNotFound();
      assertThat(INTAKE.gevraagdOver(jan)).isEmpty();
      assertThat(ELDERS.gevraagdOver(jan)).isEmpty();
    }
  }

  @Test
  void een_intake_die_doorverwijst_wordt_niet_gevolgd_en_een_antwoord_over_een_ander_telt_niet() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    ELDERS.geeft(jan, Map.of("loonwaarde", feit("25", "2026-02-27")));
    INTAKE.verwijst(jan, ELDERS.dataref(jan.aanmelding()));
    meldAan(jan);
    staatOp(jan, "uitgebleven");
    assertThat(overdracht(jan)).containsEntry("reden", "onleesbaar");
    assertThat(ELDERS.gevraagdOver(jan)).isEmpty();

    Casus els = Casus.van(VOORBEELD, VOORBEELD);
    INTAKE.geeftAlsVan(els, jan);
    meldAan(els);
    staatOp(els, "uitgebleven");
    assertThat(overdracht(els)).containsEntry("reden", "onleesbaar");
  }

  @Test
  void zonder_toegang_of_met_een_verlopen_geheim_gaat_het_traject_gewoon_door() {
    Casus zonder = Casus.van(VOORBEELD, ANDERS);
    meldAan(zonder);
    staatOp(zonder, "uitgebleven");
    assertThat(overdracht(zonder)).containsEntry("reden", "geen-toegang");

    Casus verlopen = Casus.van(VOORBEELD, WERKBEDRIJF);
    meldAan(verlopen);
    staatOp(verlopen, "uitgebleven");
    assertThat(overdracht(verlopen)).containsEntry("reden", "toegang-geweigerd");
    assertThat(INTAKE.gevraagdOver(verlopen)).isEmpty();
    wijzig(WERKBEDRIJF, verlopen.pad() + "/treden", versie(verlopen), sleutel(), "{\"nu\": 2}")
        .expectStatus()
        .isOk();
  }

  private void meldAan(Casus casus) {
    meldAan(
        casus, URI.create("https://keten.example/intake/v1/overdrachten/" + casus.aanmelding()));
  }

  private void meldAan(Casus casus, URI dataref) {
    keten.zend(Keten.envelop(casus.aangemeld(WEENER, ROUTE, 1), dataref));
    await()
        .untilAsserted(
            () -> haal(casus.uitvoerder(), "jobcoach", casus.pad()).expectStatus().isOk());
  }

  /** Another traject has gone all the way, so this one had its turn too. */
  private void volgende() {
    Casus els = Casus.van(VOORBEELD, VOORBEELD);
    INTAKE.geeft(els, Map.of());
    meldAan(els);
    staatOp(els, "overgenomen");
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

  private void legVast(Casus casus, String inhoud) {
    wijzig(casus.pad() + "/feiten", versie(casus), inhoud).expectStatus().isOk();
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
