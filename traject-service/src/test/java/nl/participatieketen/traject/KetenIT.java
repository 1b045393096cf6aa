package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.testsupport.Poison;
import org.junit.jupiter.api.Test;

class KetenIT extends DienstTest {

  @Test
  void van_aanmelding_tot_duurzaam_werk_ook_als_de_eerste_plaatsing_uitvalt() {
    Casus jan = gestart();
    UUID eerste = UUID.randomUUID();
    UUID tweede = UUID.randomUUID();
    wijzig(jan.pad() + "/bemiddelbaarverklaringen", 1, BEMIDDELBAAR).expectStatus().isOk();
    keten.zend(jan.geplaatst(eerste));
    wordt(jan, "geplaatst");
    keten.zend(jan.uitgevallen(eerste));
    wordt(jan, "bemiddelbaar");
    keten.zend(jan.geplaatst(tweede));
    keten.zend(jan.duurzaam(tweede));
    wordt(jan, "afgerond");
    assertThat(inhoud(haal(jan.pad())))
        .containsEntry("uitstroom", "betaald-werk")
        .containsEntry("plaatsingId", tweede.toString());
    await()
        .untilAsserted(
            () ->
                assertThat(keten.verteldOver(jan.deelnemer()))
                    .extracting(CloudEventEnvelope::data)
                    .hasExactlyElementsOfTypes(
                        TrajectGestart.class, BemiddelbaarVerklaard.class, TrajectAfgerond.class));
  }

  @Test
  void wat_niet_te_lezen_is_ligt_met_reden_terzijde_en_houdt_niets_op() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    Poison.records()
        .forEach(vergif -> keten.stuur(Topics.INTAKE, jan.deelnemer().toString(), vergif));
    gestart(jan);
    assertThat(inhoud(haal(jan.pad()))).containsEntry("status", "in-begeleiding");
    await()
        .untilAsserted(
            () ->
                assertThat(keten.dodeBrievenOver(jan.deelnemer()))
                    .hasSize(Poison.records().size())
                    .doesNotContain(""));
    web.get().uri("/actuator/health/keten").exchange().expectStatus().isOk();
    web.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
  }

  @Test
  void een_event_uit_het_jaar_een_wordt_verwerkt_als_elk_ander() {
    Casus jan = Casus.van(VOORBEELD, VOORBEELD);
    CloudEventEnvelope nu = Keten.envelop(jan.aangemeld());
    keten.zend(
        new CloudEventEnvelope(
            nu.id(), nu.source(), Instant.parse("0001-01-01T00:00:00Z"), null, 1, null, nu.data()));
    await().untilAsserted(() -> haal(jan.pad()).expectStatus().isOk());
    assertThat(keten.dodeBrievenOver(jan.deelnemer())).isEmpty();
  }
}
