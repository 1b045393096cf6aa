package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.WerkplekAangeboden;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import nl.participatieketen.werkgever.opstelling.Mens;
import org.junit.jupiter.api.Test;

class HerhalingIT extends Dienst {

  @Test
  void een_herhaald_verzoek_krijgt_het_eerste_antwoord_en_plaatst_een_keer() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(2);
    String sleutel = UUID.randomUUID().toString();
    String inhoud = voornemen(jan, werkplekId);

    Antwoord eerste = accountmanager.doe("/v1/plaatsingen", sleutel, "", inhoud);
    Antwoord tweede = accountmanager.doe("/v1/plaatsingen", sleutel, "", inhoud);

    assertThat(eerste.status()).as(eerste.tekst()).isEqualTo(201);
    assertThat(tweede).isEqualTo(eerste);
    assertThat(plaatsenVrij(werkplekId)).isEqualTo(1);
    UUID id = eerste.id("plaatsingId");
    keten.hoor(PlaatsingGestart.class, e -> e.plaatsingId().equals(id));
    wacht(kandidaat(), "beschikbaar");
    assertThat(keten.alle(PlaatsingGestart.class, e -> e.plaatsingId().equals(id))).hasSize(1);
  }

  @Test
  void een_herhaald_verzoek_krijgt_het_eerste_antwoord_ook_na_uitval() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    String sleutel = UUID.randomUUID().toString();
    String inhoud = voornemen(jan, werkplekId);
    Antwoord eerste = accountmanager.doe("/v1/plaatsingen", sleutel, "", inhoud);
    String pad = eerste.locatie() + "/uitvallen";
    String uitvalsleutel = UUID.randomUUID().toString();
    Antwoord uitval = accountmanager.doe(pad, uitvalsleutel, eerste.etag(), uitval());
    wacht(jan, "beschikbaar");

    assertThat(accountmanager.doe("/v1/plaatsingen", sleutel, "", inhoud)).isEqualTo(eerste);
    assertThat(accountmanager.doe(pad, uitvalsleutel, eerste.etag(), uitval())).isEqualTo(uitval);
    assertThat(toon(jan).veld("status")).isEqualTo("beschikbaar");
    wachtOpVrij(werkplekId, 1);
  }

  @Test
  void dezelfde_sleutel_met_een_andere_inhoud_is_422() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(2);
    String sleutel = UUID.randomUUID().toString();
    accountmanager.doe("/v1/plaatsingen", sleutel, "", voornemen(jan, werkplekId));

    Antwoord anders =
        accountmanager.doe(
            "/v1/plaatsingen",
            sleutel,
            "",
            voornemen(jan, werkplekId).replace("\"urenPerWeek\": 20", "\"urenPerWeek\": 16"));

    assertThat(anders.status()).as(anders.tekst()).isEqualTo(422);
  }

  @Test
  void een_event_dat_nog_eens_komt_doet_niets_en_een_nieuw_vervangt_het_profiel() {
    Jan jan = onbekende();
    CloudEventEnvelope eerste = keten.envelop(bemiddelbaar(jan, 24), klok, 3);
    CloudEventEnvelope tweede = keten.envelop(bemiddelbaar(jan, 16), klok, 5);
    CloudEventEnvelope ouder = keten.envelop(bemiddelbaar(jan, 8), klok, 4);
    keten.zeg(eerste);
    keten.zeg(eerste);
    keten.zeg(tweede);
    keten.zeg(eerste);
    keten.zeg(ouder);
    keten.zeg(tweede);
    hoorbaarNa(jan);

    assertThat(toon(jan).json().at("/profiel/urenPerWeek").asInt()).isEqualTo(16);
    assertThat(toon(jan).etag()).isEqualTo("\"2\"");
  }

  @Test
  void wie_teruggemeld_is_wordt_uitgeschreven_en_niet_meer_geplaatst() {
    Jan jan = kandidaat();
    keten.zeg(keten.envelop(terug(jan), klok, 9));
    wacht(jan, "uitgeschreven");

    Antwoord geweigerd = plaats(jan, werkplek(1));

    assertThat(geweigerd.status()).isEqualTo(409);
    assertThat(geweigerd.veld("code")).isEqualTo("uitgeschreven");
  }

  @Test
  void een_verklaring_die_na_het_einde_van_het_traject_komt_schrijft_niemand_in() {
    Jan jan = onbekende();
    keten.zeg(keten.envelop(afgerond(jan), klok, 9));
    keten.zeg(keten.envelop(bemiddelbaar(jan, 24), klok, 3));
    hoorbaarNa(jan);

    assertThat(toon(jan).status()).isEqualTo(404);
    assertThat(plaats(jan, werkplek(1)).veld("code")).isEqualTo("kandidaat-onbekend");
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(accountmanager.vraag("/v1/kandidaten").status())
                    .as("een lege regel stoort de lijst niet")
                    .isEqualTo(200));
  }

  @Test
  void wat_geen_event_is_houdt_de_anderen_niet_op() {
    keten.stuur("keten.traject", "sleutel", new byte[] {'{'});
    keten.stuur("keten.werkgever", "sleutel", new byte[0]);
    assertThat(toon(kandidaat()).status()).isEqualTo(200);
  }

  @Test
  void een_andere_organisatie_ziet_niets_en_kan_niets() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    var ander = new Mens(web, ANDERE, "accountmanager");
    Antwoord geplaatst = plaats(jan, werkplekId);

    assertThat(ander.vraag("/v1/kandidaten/" + jan.kandidaatId()).status()).isEqualTo(404);
    assertThat(ander.vraag("/v1/werkplekken/" + werkplekId).status()).isEqualTo(404);
    assertThat(ander.vraag(geplaatst.locatie()).status()).isEqualTo(404);
    assertThat(ander.vraag(geplaatst.locatie() + "/geschiedenis").status()).isEqualTo(404);
    assertThat(
            ander
                .doe(
                    geplaatst.locatie() + "/uitvallen",
                    UUID.randomUUID().toString(),
                    "\"2\"",
                    uitval())
                .status())
        .isEqualTo(404);
    Antwoord geweigerd = ander.doe("/v1/plaatsingen", voornemen(jan, werkplekId));
    assertThat(geweigerd.veld("code")).isEqualTo("kandidaat-onbekend");
    assertThat(ander.vraag("/v1/werkplekken").tekst()).doesNotContain(werkplekId.toString());
  }

  @Test
  void niets_van_wat_in_vrije_tekst_staat_reist_mee() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Antwoord geplaatst = plaats(jan, werkplekId);
    accountmanager.doe(
        geplaatst.locatie() + "/uitvallen",
        UUID.randomUUID().toString(),
        geplaatst.etag(),
        uitval());
    keten.hoor(WerkplekAangeboden.class, e -> e.werkplekId().equals(werkplekId));
    wacht(jan, "beschikbaar");

    assertThat(keten.letterlijk())
        .contains(geplaatst.veld("plaatsingId"))
        .doesNotContain("rustige plek")
        .doesNotContain("ruzie")
        .doesNotContain("Distributiecentrum");
  }

  /** What was said before about the same deelnemer has been taken in once this has. */
  private void hoorbaarNa(Jan jan) {
    Jan laatste = new Jan(UUID.randomUUID(), jan.deelnemerId());
    keten.zeg(keten.envelop(bemiddelbaar(laatste, 24), klok, 1));
    wacht(laatste, "beschikbaar");
  }
}
