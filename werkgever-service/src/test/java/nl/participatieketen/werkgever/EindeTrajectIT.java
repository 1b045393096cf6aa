package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import org.junit.jupiter.api.Test;

/** A plaatsing here and an end there have crossed. */
class EindeTrajectIT extends Dienst {

  @Test
  void een_plaatsing_eindigt_met_haar_traject_en_een_mens_hoort_het() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Antwoord geplaatst = plaats(jan, werkplekId);
    UUID plaatsingId = geplaatst.id("plaatsingId");

    keten.zeg(keten.envelop(terug(jan), klok, 9));

    assertThat(
            keten
                .hoor(PlaatsingUitgevallen.class, e -> e.plaatsingId().equals(plaatsingId))
                .reden())
        .isEqualTo("traject-geeindigd");
    wacht(jan, "uitgeschreven");
    wachtOpVrij(werkplekId, 1);
    await()
        .atMost(GEDULD)
        .untilAsserted(() -> assertThat(aandacht()).contains(plaatsingId.toString()));

    Antwoord toon = accountmanager.vraag(geplaatst.locatie());
    assertThat(toon.json().at("/volgendeStappen/0/stap").asString()).isEqualTo("afhandelen");
    Antwoord afgehandeld =
        accountmanager.doe(geplaatst.locatie() + "/afhandelen", sleutel(), toon.etag(), "{}");

    assertThat(afgehandeld.status()).as(afgehandeld.tekst()).isEqualTo(200);
    assertThat(afgehandeld.json().path("volgendeStappen")).isEmpty();
    await()
        .atMost(GEDULD)
        .untilAsserted(() -> assertThat(aandacht()).doesNotContain(plaatsingId.toString()));
  }

  @Test
  void wat_duurzaam_is_blijft_als_het_traject_daarom_is_afgerond() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    UUID plaatsingId = plaats(jan, werkplekId).id("plaatsingId");
    klok.totNa(klok.vandaag().plusMonths(6));
    keten.hoor(UitstroomDuurzaam.class, e -> e.plaatsingId().equals(plaatsingId));

    keten.zeg(keten.envelop(afgerond(jan), klok, 9));
    wacht(kandidaat(), "beschikbaar");

    wacht(jan, "duurzaam-geplaatst");
    assertThat(plaatsenVrij(werkplekId)).isZero();
    assertThat(keten.alle(PlaatsingUitgevallen.class, e -> e.plaatsingId().equals(plaatsingId)))
        .isEmpty();
  }

  @Test
  void meer_uren_dan_het_profiel_en_een_tweede_plaatsing_worden_met_hun_reden_geweigerd() {
    Jan jan = onbekende();
    keten.zeg(keten.envelop(bemiddelbaar(jan, 16), klok, 3));
    wacht(jan, "beschikbaar");
    assertThat(plaats(jan, werkplek(1)).veld("code")).isEqualTo("meer-uren-dan-profiel");

    Jan piet = kandidaat();
    assertThat(plaats(piet, werkplek(1)).status()).isEqualTo(201);
    assertThat(plaats(piet, werkplek(1)).veld("detail")).contains("tweede plaatsing");
  }

  private String aandacht() {
    return accountmanager.vraag("/v1/plaatsingen?omvang=200&aandacht=traject-geeindigd").tekst();
  }

  private static String sleutel() {
    return UUID.randomUUID().toString();
  }
}
