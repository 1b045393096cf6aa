package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import org.junit.jupiter.api.Test;

/** What comes twice, late, in another order, or for nobody. */
class HerhalingIT extends DienstTest {

  @Test
  void hetzelfde_event_twee_keer_en_hetzelfde_verzoek_onder_een_ander_id_beginnen_een_traject() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    var event = Keten.envelop(jan.aangemeld());
    keten.zend(event);
    keten.zend(event);
    keten.zend(Keten.envelop(jan.aangemeld()));
    afgehandeld(jan);
    wordt(jan, "in-begeleiding");
    await()
        .untilAsserted(
            () ->
                assertThat(keten.verteldOver(jan.deelnemer()))
                    .extracting(CloudEventEnvelope::data)
                    .hasExactlyElementsOfTypes(TrajectGestart.class));
    haal(jan.pad()).expectHeader().valueEquals("ETag", "\"1\"");
  }

  @Test
  void een_volgende_ronde_is_een_ander_traject() {
    Casus jan = gestart();
    keten.zend(jan.aangemeld(2));
    await()
        .untilAsserted(
            () ->
                assertThat(keten.verteldOver(jan.deelnemer()))
                    .extracting(event -> ((TrajectGestart) event.data()).ronde())
                    .containsExactly(1, 2));
    assertThat(keten.verteldOver(jan.deelnemer()))
        .extracting(event -> ((TrajectGestart) event.data()).trajectId())
        .doesNotHaveDuplicates();
  }

  @Test
  void plaatsingen_die_nog_eens_of_te_laat_verteld_worden_doen_niets() {
    Casus jan = bemiddelbaar();
    UUID eerste = UUID.randomUUID();
    var begin = Keten.envelop(jan.geplaatst(eerste));
    keten.zend(begin);
    keten.zend(begin);
    keten.zend(jan.geplaatst(eerste));
    keten.zend(jan.uitgevallen(eerste));
    keten.zend(jan.uitgevallen(eerste));
    keten.zend(begin);
    keten.zend(jan.geplaatst(eerste));
    afgehandeld(jan);
    wordt(jan, "bemiddelbaar");
    assertThat(elk(haal(jan.pad() + "/geschiedenis"), "items", "gebeurtenis"))
        .containsExactly(
            "traject-gestart",
            "overdracht-overgenomen",
            "regie-bepaald",
            "bemiddelbaar-verklaard",
            "plaatsing-begonnen",
            "nazorg-begonnen",
            "plaatsing-uitgevallen",
            "nazorg-geeindigd");
  }

  @Test
  void wat_te_vroeg_komt_gaat_naar_de_dode_brieven_en_telt_als_het_opnieuw_gestuurd_wordt() {
    Casus jan = bemiddelbaar();
    UUID plaatsing = UUID.randomUUID();
    var duurzaam = Keten.envelop(jan.duurzaam(plaatsing));
    keten.zend(duurzaam);
    wordtDodeBrief(jan, "Deze plaatsing loopt niet bij dit traject");
    keten.zend(jan.geplaatst(plaatsing));
    wordt(jan, "geplaatst");
    keten.zend(duurzaam);
    wordt(jan, "afgerond");
    await()
        .untilAsserted(
            () ->
                assertThat(keten.verteldOver(jan.deelnemer()))
                    .extracting(CloudEventEnvelope::data)
                    .hasExactlyElementsOfTypes(
                        TrajectGestart.class, BemiddelbaarVerklaard.class, TrajectAfgerond.class));
  }

  @Test
  void een_ontvanger_die_niet_meedoet_komt_bij_de_dode_brieven_en_houdt_niets_op() {
    Casus jan = Casus.van(VOORBEELD, "gemeente-nergens");
    keten.zend(jan.aangemeld());
    wordtDodeBrief(jan, "De ontvanger doet niet mee");
    gestart();
    assertThat(keten.verteldOver(jan.deelnemer())).isEmpty();
  }

  @Test
  void een_plaatsing_van_een_andere_organisatie_raakt_het_traject_niet() {
    Casus jan = bemiddelbaar();
    Casus vanAnders = new Casus(jan.deelnemer(), jan.aanmelding(), VOORBEELD, ANDERS);
    keten.zend(vanAnders.geplaatst(UUID.randomUUID()));
    wordtDodeBrief(jan, "onbekende traject");
    wordt(jan, "bemiddelbaar");
  }

  @Test
  void een_plaatsing_bij_een_ander_traject_van_dezelfde_deelnemer_raakt_dit_niet() {
    Casus jan = bemiddelbaar();
    Casus eerder = new Casus(jan.deelnemer(), UUID.randomUUID(), VOORBEELD, VOORBEELD);
    keten.zend(eerder.geplaatst(UUID.randomUUID()));
    wordtDodeBrief(jan, "onbekende traject");
    wordt(jan, "bemiddelbaar");
  }

  private Casus bemiddelbaar() {
    Casus jan = gestart();
    wijzig(jan.pad() + "/bemiddelbaarverklaringen", 1, BEMIDDELBAAR).expectStatus().isOk();
    return jan;
  }

  /**
   * Waits until everything sent so far about this deelnemer has been dealt with: events of the same
   * key and topics follow it, and are the only ones that leave a dead letter.
   */
  private void afgehandeld(Casus jan) {
    Casus nergens = new Casus(jan.deelnemer(), jan.aanmelding(), VOORBEELD, "gemeente-nergens");
    keten.zend(nergens.aangemeld());
    keten.zend(nergens.geplaatst(UUID.randomUUID()));
    await().untilAsserted(() -> assertThat(keten.dodeBrievenOver(jan.deelnemer())).hasSize(2));
  }

  private void wordtDodeBrief(Casus casus, String reden) {
    await()
        .untilAsserted(
            () ->
                assertThat(keten.dodeBrievenOver(casus.deelnemer()))
                    .singleElement()
                    .asString()
                    .contains(reden));
  }
}
