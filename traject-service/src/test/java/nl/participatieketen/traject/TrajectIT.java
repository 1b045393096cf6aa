package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TrajectIT extends DienstTest {

  @Test
  void een_traject_wordt_getoond_met_wat_er_mag_en_met_zijn_geschiedenis() {
    Casus jan = gestart();
    haal(jan.pad()).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
    assertThat(inhoud(haal(jan.pad())))
        .containsEntry("status", "in-begeleiding")
        .containsEntry("aanmeldingId", jan.aanmelding().toString())
        .containsEntry("termijnVerstreken", false);
    assertThat(elk(haal(jan.pad()), "volgendeStappen", "stap"))
        .containsExactly("bemiddelbaarverklaringen", "terugmeldingen", "afrondingen");
    wijzig(jan.pad() + "/bemiddelbaarverklaringen", 1, BEMIDDELBAAR).expectStatus().isOk();
    var afgerond =
        wijzig(
            jan.pad() + "/afrondingen",
            2,
            "{\"uitstroom\": \"opleiding\", \"toelichting\": \"begint op het mbo\"}");
    afgerond.expectStatus().isOk().expectHeader().valueEquals("ETag", "\"3\"");
    assertThat(inhoud(afgerond))
        .containsEntry("status", "afgerond")
        .containsEntry("uitstroom", "opleiding")
        .containsEntry("volgendeStappen", List.of());
    assertThat(elk(haal(jan.pad() + "/geschiedenis"), "items", "gebeurtenis"))
        .containsExactly(
            "traject-gestart",
            "overdracht-overgenomen",
            "regie-bepaald",
            "bemiddelbaar-verklaard",
            "traject-afgerond");
    assertThat(elk(haal(jan.pad() + "/geschiedenis"), "items", "rol"))
        .containsExactly("systeem", "systeem", "systeem", "jobcoach", "jobcoach");
    assertThat(inhoud(haal(jan.pad() + "/geschiedenis")).toString()).contains("begint op het mbo");
  }

  @Test
  void een_traject_wordt_weldra_gevonden_langs_aanmelding_deelnemer_en_status() {
    Casus jan = gestart();
    for (String filter :
        List.of(
            "aanmeldingId=" + jan.aanmelding(),
            "deelnemerId=" + jan.deelnemer(),
            "deelnemerId=" + jan.deelnemer() + "&status=in-begeleiding")) {
      await()
          .untilAsserted(
              () -> assertThat(gevonden(filter)).containsExactly(jan.traject().toString()));
    }
    assertThat(gevonden("deelnemerId=" + jan.deelnemer() + "&status=geplaatst")).isEmpty();
  }

  @Test
  void een_lijst_wordt_bladzijde_voor_bladzijde_gelezen() {
    for (int i = 0; i < 3; i++) {
      gestart();
    }
    await()
        .untilAsserted(
            () -> assertThat(inhoud(haal("/v1/trajecten?omvang=2")).get("volgende")).isNotNull());
    var eerste = inhoud(haal("/v1/trajecten?omvang=2"));
    var tweede = inhoud(haal("/v1/trajecten?omvang=2&na=" + eerste.get("volgende")));
    assertThat(eerste.get("items"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(2)
        .doesNotContainAnyElementsOf((List<?>) tweede.get("items"));
  }

  @Test
  void een_andere_organisatie_ziet_het_traject_niet_ook_niet_de_afzender() {
    Casus jan = gestart(Casus.van(VOORBEELD, WERKBEDRIJF));
    for (String organisatie : List.of(VOORBEELD, ANDERS)) {
      for (String pad : List.of(jan.pad(), jan.pad() + "/geschiedenis")) {
        haal(organisatie, "klantmanager", pad).expectStatus().isNotFound();
      }
      wijzig(organisatie, jan.pad() + "/bemiddelbaarverklaringen", 1, sleutel(), BEMIDDELBAAR)
          .expectStatus()
          .isNotFound();
      String lijst = "/v1/trajecten?deelnemerId=" + jan.deelnemer();
      assertThat(inhoud(haal(organisatie, "klantmanager", lijst)).get("items"))
          .isEqualTo(List.of());
    }
  }

  private List<String> gevonden(String filter) {
    return elk(haal("/v1/trajecten?" + filter), "items", "trajectId");
  }
}
