package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.AanmeldingAfgesloten;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.DeelnemerEvent;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.testsupport.Poison;
import nl.participatieketen.traject.traject.TrajectSoort;
import org.junit.jupiter.api.Test;

class KetenIT extends DienstTest {

  private static final Werkwijze BASIS = new Werkwijze("basis", 1);
  private static final LocalDate DAG = Casus.DAG;

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
            nu.id(),
            nu.source(),
            Instant.parse("0001-01-01T00:00:00Z"),
            nu.dataref(),
            1,
            null,
            nu.data()));
    await().untilAsserted(() -> haal(jan.pad()).expectStatus().isOk());
    assertThat(keten.dodeBrievenOver(jan.deelnemer())).isEmpty();
  }

  @Test
  void wat_een_ander_vertelt_of_wat_niet_bij_de_zaak_past_verandert_niets() {
    Casus jan = gestart();
    wijzig(jan.pad() + "/bemiddelbaarverklaringen", 1, BEMIDDELBAAR).expectStatus().isOk();
    Casus els = new Casus(UUID.randomUUID(), jan.aanmelding(), VOORBEELD, VOORBEELD);
    UUID plaatsing = UUID.randomUUID();
    List<DeelnemerEvent> vanEenAnder =
        List.of(
            jan.geplaatst(plaatsing),
            jan.uitgevallen(plaatsing),
            jan.duurzaam(plaatsing),
            jan.aangemeld(2),
            new AanmeldingGedaan(
                VOORBEELD, jan.deelnemer(), BASIS, Door.SYSTEEM, jan.aanmelding(), "balie", DAG),
            new AanmeldingAfgesloten(
                VOORBEELD, jan.deelnemer(), BASIS, Door.SYSTEEM, jan.aanmelding(), "x", DAG),
            new AanmeldingHeropend(
                VOORBEELD,
                jan.deelnemer(),
                BASIS,
                Door.SYSTEEM,
                jan.aanmelding(),
                jan.traject(),
                1,
                DAG));
    vanEenAnder.forEach(event -> keten.zend(vanAnders(event)));
    keten.zend(els.geplaatst(plaatsing));
    keten.zend(els.uitgevallen(plaatsing));
    keten.zend(els.duurzaam(plaatsing));

    await()
        .untilAsserted(
            () ->
                assertThat(keten.dodeBrievenOver(jan.deelnemer()))
                    .hasSize(vanEenAnder.size())
                    .allMatch(reden -> reden.startsWith("de source is geen systeem")));
    await()
        .untilAsserted(
            () ->
                assertThat(keten.dodeBrievenOver(els.deelnemer()))
                    .hasSize(3)
                    .allMatch(reden -> reden.endsWith("Dit traject is van een andere deelnemer.")));
    assertThat(inhoud(haal(jan.pad()))).containsEntry("status", "bemiddelbaar");
    haal("/v1/trajecten/" + TrajectSoort.id(VOORBEELD, jan.aanmelding(), 2))
        .expectStatus()
        .isNotFound();
  }

  private static CloudEventEnvelope vanAnders(DeelnemerEvent event) {
    CloudEventEnvelope echt = Keten.envelop(event);
    URI anders = URI.create(echt.source().toString().replace("1000:", "2000:"));
    return new CloudEventEnvelope(echt.id(), anders, echt.time(), null, 1, null, event);
  }
}
