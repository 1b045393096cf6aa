package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.DeelnemerEvent;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.testsupport.Poison;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import org.junit.jupiter.api.Test;

class KetenIT extends Dienst {

  private static final Werkwijze BASIS = new Werkwijze("basis", 1);

  @Test
  void wat_niet_te_lezen_is_ligt_met_reden_terzijde_en_houdt_niets_op() {
    Jan jan = onbekende();
    Poison.records()
        .forEach(vergif -> keten.stuur(Topics.TRAJECT, jan.deelnemerId().toString(), vergif));
    keten.zeg(keten.envelop(bemiddelbaar(jan, 24), klok, 3));

    wacht(jan, "beschikbaar");
    assertThat(terzijde(jan.deelnemerId(), Poison.records().size())).containsOnly("onleesbaar");
    web.get().uri("/actuator/health/keten").exchange().expectStatus().isOk();
  }

  @Test
  void wat_een_ander_vertelt_of_wat_niet_bij_de_zaak_past_verandert_niets() {
    Jan jan = kandidaat();
    UUID werkplekId = werkplek(1);
    Antwoord geplaatst =
        accountmanager.doe(
            "/v1/plaatsingen", UUID.randomUUID().toString(), "", voornemen(jan, werkplekId));
    assertThat(geplaatst.status()).as(geplaatst.tekst()).isEqualTo(201);
    UUID plaatsing = geplaatst.id("plaatsingId");
    UUID els = UUID.randomUUID();
    Jan nooit = onbekende();

    List<KetenEvent> echt =
        List.of(
            bemiddelbaar(new Jan(nooit.kandidaatId(), jan.deelnemerId()), 24),
            terug(jan.deelnemerId(), jan.kandidaatId()),
            afgerond(jan.deelnemerId(), jan.kandidaatId()),
            uitgevallen(jan.deelnemerId(), jan.kandidaatId(), plaatsing, werkplekId),
            duurzaam(jan.deelnemerId(), jan.kandidaatId(), plaatsing, werkplekId));
    echt.forEach(event -> keten.zeg(vanAnders(event)));
    assertThat(terzijde(jan.deelnemerId(), echt.size())).containsOnly("afzender");

    List<DeelnemerEvent> onwaar =
        List.of(
            bemiddelbaar(new Jan(jan.kandidaatId(), els), 24),
            terug(els, jan.kandidaatId()),
            afgerond(els, jan.kandidaatId()),
            uitgevallen(els, jan.kandidaatId(), plaatsing, werkplekId),
            duurzaam(els, jan.kandidaatId(), plaatsing, werkplekId));
    onwaar.forEach(event -> keten.zeg(keten.envelop(event, klok, 9)));
    assertThat(terzijde(els, onwaar.size())).containsOnly("andere-zaak");

    keten.zeg(
        keten.envelop(
            uitgevallen(jan.deelnemerId(), jan.kandidaatId(), plaatsing, werkplekId), klok, 9));
    assertThat(terzijde(jan.deelnemerId(), echt.size() + 1)).endsWith("andere-zaak");

    assertThat(toon(jan).veld("status")).isEqualTo("geplaatst");
    assertThat(plaatsenVrij(werkplekId)).isZero();
    assertThat(toon(nooit).status()).isEqualTo(404);
  }

  private List<String> terzijde(UUID sleutel, int aantal) {
    return await()
        .atMost(GEDULD)
        .until(() -> keten.terzijde(sleutel), brieven -> brieven.size() >= aantal);
  }

  private CloudEventEnvelope vanAnders(KetenEvent event) {
    CloudEventEnvelope echt = keten.envelop(event, klok, 9);
    URI anders = URI.create(echt.source().toString().replace("1000:", "2000:"));
    return new CloudEventEnvelope(echt.id(), anders, echt.time(), null, 9, null, event);
  }

  private TerugMelding terug(UUID deelnemer, UUID traject) {
    return new TerugMelding(
        GEMEENTE,
        deelnemer,
        BASIS,
        Door.SYSTEEM,
        traject,
        UUID.randomUUID(),
        GEMEENTE,
        "nu-niet-mogelijk",
        Collections.emptyList(),
        klok.vandaag());
  }

  private TrajectAfgerond afgerond(UUID deelnemer, UUID traject) {
    return new TrajectAfgerond(
        GEMEENTE,
        deelnemer,
        BASIS,
        Door.SYSTEEM,
        traject,
        UUID.randomUUID(),
        GEMEENTE,
        "betaald-werk",
        klok.vandaag());
  }

  private PlaatsingUitgevallen uitgevallen(
      UUID deelnemer, UUID traject, UUID plaatsing, UUID werkplek) {
    return new PlaatsingUitgevallen(
        GEMEENTE,
        deelnemer,
        BASIS,
        Door.SYSTEEM,
        plaatsing,
        traject,
        werkplek,
        "geen-klik",
        klok.vandaag());
  }

  private UitstroomDuurzaam duurzaam(UUID deelnemer, UUID traject, UUID plaatsing, UUID werkplek) {
    return new UitstroomDuurzaam(
        GEMEENTE, deelnemer, BASIS, Door.SYSTEEM, plaatsing, traject, werkplek, klok.vandaag());
  }
}
