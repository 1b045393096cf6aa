package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TermijnIT extends DienstTest {

  private static final Duration RUIM_TWEE_JAAR = Duration.ofDays(740);

  @Test
  void na_de_langste_duur_wordt_een_keer_om_een_besluit_gevraagd_en_eindigt_er_niets() {
    Casus jan = gestart();
    klok.vooruit(RUIM_TWEE_JAAR);
    verstrijkt(jan);
    assertThat(inhoud(haal(jan.pad()))).containsEntry("status", "in-begeleiding");
    assertThat(elk(haal(jan.pad()), "volgendeStappen", "stap"))
        .containsExactly("terugmeldingen", "afrondingen");

    Casus els = gestart();
    klok.vooruit(RUIM_TWEE_JAAR);
    verstrijkt(els);
    assertThat(elk(haal(jan.pad() + "/geschiedenis"), "items", "gebeurtenis"))
        .containsExactly(
            "traject-gestart",
            "overdracht-overgenomen",
            "regie-bepaald",
            "gesignaleerd",
            "termijn-verstreken");
    assertThat(keten.verteldOver(jan.deelnemer())).hasSize(1);

    wijzig(jan.pad() + "/bemiddelbaarverklaringen", 3, BEMIDDELBAAR).expectStatus().isEqualTo(409);
    wijzig(jan.pad() + "/terugmeldingen", 3, terugmelding("zoek eerst een woning"))
        .expectStatus()
        .isOk();
  }

  private void verstrijkt(Casus casus) {
    await()
        .untilAsserted(
            () -> assertThat(inhoud(haal(casus.pad()))).containsEntry("termijnVerstreken", true));
  }
}
