package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.AanmeldingAfgesloten;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.Antwoord;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.DeelnemerEvent;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.testsupport.Poison;
import nl.participatieketen.testsupport.TestServers;
import nl.participatieketen.testsupport.TestToken;
import nl.participatieketen.testsupport.TestTokens;
import nl.participatieketen.werkwijze.Duur;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class KetenIT extends DienstTest {

  private static final Werkwijze BASIS = new Werkwijze("basis", 1);
  private static final Door SYSTEEM = new Door("systeem", "keten");
  private static final TestToken CONSULENT = TestTokens.of(PROEF, "klantmanager");
  private static final String ANDERS = "gemeente-anders";
  private static final LocalDate VANDAAG = LocalDate.now(Duur.TIJDZONE);

  private final CloudEventCodec codec = new CloudEventCodec();
  private final UUID traject = UUID.randomUUID();
  private final List<ConsumerRecord<String, byte[]>> gehoord = new ArrayList<>();
  private final KafkaProducer<String, byte[]> zender;
  private final KafkaConsumer<String, byte[]> ontvanger;

  KetenIT() {
    Map<String, Object> instellingen = new HashMap<>();
    instellingen.put("bootstrap.servers", TestServers.kafka());
    zender = new KafkaProducer<>(instellingen, new StringSerializer(), new ByteArraySerializer());
    instellingen.put("group.id", TestServers.unique("luisteraar"));
    instellingen.put("auto.offset.reset", "earliest");
    ontvanger =
        new KafkaConsumer<>(instellingen, new StringDeserializer(), new ByteArrayDeserializer());
  }

  @BeforeEach
  void luister() {
    ontvanger.subscribe(List.of(Topics.INTAKE, Topics.ONVERWERKBAAR));
  }

  @AfterEach
  void sluit() {
    zender.close();
    ontvanger.close();
  }

  @Test
  void de_keten_hoort_wat_openbaar_is_in_volgorde_en_zonder_wat_vertrouwelijk_is() {
    String geheim = "geheim-" + UUID.randomUUID();
    var aanmelding =
        inhoud(stuur(AANMELDINGEN, sleutel(), aanmelding(geheim)).expectStatus().isCreated());
    naarTraject(String.valueOf(aanmelding.get("aanmeldingId")));
    UUID deelnemer = UUID.fromString(String.valueOf(aanmelding.get("deelnemerId")));
    await()
        .untilAsserted(
            () ->
                assertThat(eventsVan(deelnemer))
                    .hasExactlyElementsOfTypes(
                        AanmeldingGedaan.class, DeelnemerAangemeldVoorTraject.class));
    assertThat(gehoord)
        .extracting(r -> new String(r.value(), StandardCharsets.UTF_8))
        .noneMatch(bericht -> bericht.contains(geheim) || bericht.contains("Jan"));
  }

  @Test
  void een_event_draagt_het_spoor_van_het_verzoek_waaruit_het_voortkwam() {
    String spoor = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    var antwoord =
        web.post()
            .uri(AANMELDINGEN)
            .header("Authorization", klantmanager())
            .header("Idempotency-Key", sleutel())
            .header("traceparent", spoor)
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(aanmelding("geld op"))
            .exchange();
    String deelnemer = veld(antwoord.expectStatus().isCreated(), "deelnemerId");
    await()
        .untilAsserted(
            () -> {
              lees();
              assertThat(gehoord)
                  .filteredOn(r -> deelnemer.equals(r.key()))
                  .singleElement()
                  .satisfies(r -> assertThat(codec.read(r.value()).traceparent()).isEqualTo(spoor));
            });
  }

  @Test
  void een_terugmelding_heropent_ook_als_zij_twee_keer_komt() throws Exception {
    String id = meldAan();
    UUID deelnemer = UUID.fromString(veld(haal(AANMELDINGEN + "/" + id), "deelnemerId"));
    naarTraject(id);
    zend(start(id, deelnemer));
    var terug =
        envelop(
            new TerugMelding(
                VOORBEELD,
                deelnemer,
                BASIS,
                SYSTEEM,
                traject,
                UUID.fromString(id),
                VOORBEELD,
                "nu-niet-mogelijk",
                List.of(new Antwoord("motivatie", true)),
                VANDAAG),
            URI.create("https://keten.example/traject/v1/terugmeldingen/" + traject));
    zend(terug);
    zend(terug);
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(AANMELDINGEN + "/" + id)))
                    .containsEntry("status", "in-intake")
                    .containsEntry("aantalTeruggemeld", 1));
    await()
        .untilAsserted(
            () ->
                assertThat(eventsVan(deelnemer))
                    .filteredOn(AanmeldingHeropend.class::isInstance)
                    .hasSize(1));
    assertThat(inhoud(haal(AANMELDINGEN + "/" + id)).toString()).contains("terugmeldingen");
  }

  @Test
  void met_het_traject_sluit_de_aanmelding() throws Exception {
    String id = meldAan();
    UUID deelnemer = UUID.fromString(veld(haal(AANMELDINGEN + "/" + id), "deelnemerId"));
    naarTraject(id);
    zend(start(id, deelnemer));
    zend(
        envelop(
            new TrajectAfgerond(
                VOORBEELD,
                deelnemer,
                BASIS,
                SYSTEEM,
                traject,
                UUID.fromString(id),
                VOORBEELD,
                "betaald-werk",
                VANDAAG),
            null));
    await()
        .untilAsserted(
            () -> assertThat(eventsVan(deelnemer)).last().isInstanceOf(AanmeldingAfgesloten.class));
  }

  @Test
  void met_het_einde_van_een_traject_krijgt_wie_wacht_vanzelf_de_plek() throws Exception {
    String eerste = naarVol();
    String tweede = naarVol();
    assertThat(inhoud(haal(CONSULENT, tweede))).containsEntry("status", "op-wachtlijst");
    String id = veld(haal(CONSULENT, eerste), "aanmeldingId");
    UUID deelnemer = UUID.fromString(veld(haal(CONSULENT, eerste), "deelnemerId"));
    zend(
        envelop(
            new TrajectGestart(
                PROEF,
                deelnemer,
                new Werkwijze("proef-vol", 1),
                SYSTEEM,
                traject,
                UUID.fromString(id),
                PROEF,
                1,
                VANDAAG,
                VANDAAG.plusYears(2)),
            null));
    zend(
        envelop(
            new TrajectAfgerond(
                PROEF,
                deelnemer,
                new Werkwijze("proef-vol", 1),
                SYSTEEM,
                traject,
                UUID.fromString(id),
                PROEF,
                "betaald-werk",
                VANDAAG),
            null));
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(CONSULENT, tweede)))
                    .containsEntry("status", "bij-traject")
                    .containsEntry("ronde", 1));
  }

  private String naarVol() {
    String pad =
        AANMELDINGEN
            + "/"
            + veld(
                stuur(
                        CONSULENT,
                        AANMELDINGEN,
                        """
                        {"werkwijze": "proef-vol", "kanaal": "balie",
                         "deelnemer": {"naam": "Jan", "geboortedatum": "1987-06-05"}}""")
                    .expectStatus()
                    .isCreated(),
                "aanmeldingId");
    wijzig(CONSULENT, pad + "/stappen", 1, "{\"stap\": \"praten\"}").expectStatus().isOk();
    wijzig(CONSULENT, pad + "/trajectaanmeldingen", 2, "{\"route\": \"vol\"}")
        .expectStatus()
        .isOk();
    return pad;
  }

  @Test
  void wat_niet_te_begrijpen_is_komt_met_reden_bij_de_dode_brieven_en_houdt_niets_op()
      throws Exception {
    String kapot = "kapot-" + UUID.randomUUID();
    zender
        .send(new ProducerRecord<>(Topics.TRAJECT, kapot, "{".getBytes(StandardCharsets.UTF_8)))
        .get();
    String nergens = UUID.randomUUID().toString();
    zend(start(nergens, UUID.randomUUID()));
    String id = meldAan();
    UUID deelnemer = UUID.fromString(veld(haal(AANMELDINGEN + "/" + id), "deelnemerId"));
    for (byte[] vergif : Poison.records()) {
      zender.send(new ProducerRecord<>(Topics.TRAJECT, deelnemer.toString(), vergif)).get();
    }
    naarTraject(id);
    zend(start(id, deelnemer));
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(AANMELDINGEN + "/" + id)))
                    .containsEntry("trajectId", traject.toString()));
    await()
        .untilAsserted(
            () -> {
              lees();
              assertThat(gehoord)
                  .filteredOn(r -> r.topic().equals(Topics.ONVERWERKBAAR))
                  .extracting(r -> kop(r, "keten-topic") + " " + kop(r, "keten-reden"))
                  .anyMatch(reden -> reden.startsWith("keten.traject") && reden.contains("JSON"))
                  .anyMatch(reden -> reden.endsWith("onbekende aanmelding"));
              assertThat(gehoord)
                  .filteredOn(r -> r.topic().equals(Topics.ONVERWERKBAAR))
                  .filteredOn(r -> deelnemer.toString().equals(r.key()))
                  .hasSize(Poison.records().size())
                  .allMatch(r -> kop(r, "keten-soort").equals("onleesbaar"));
            });
    web.get().uri("/actuator/health/keten").exchange().expectStatus().isOk();
  }

  @Test
  void wat_een_ander_vertelt_of_wat_niet_bij_de_zaak_past_verandert_niets() throws Exception {
    String id = meldAan();
    UUID aanmelding = UUID.fromString(id);
    UUID deelnemer = UUID.fromString(veld(haal(AANMELDINGEN + "/" + id), "deelnemerId"));
    naarTraject(id);
    zend(start(id, deelnemer));
    UUID vreemd = UUID.randomUUID();

    zend(van(2, start(id, deelnemer)));
    zend(van(2, terug(VOORBEELD, deelnemer, aanmelding, BASIS)));
    zend(van(2, afgerond(deelnemer, aanmelding)));
    zend(van(2, terug(ANDERS, deelnemer, aanmelding, BASIS)));
    zend(van(1, terug(VOORBEELD, deelnemer, aanmelding, new Werkwijze("leiden", 1))));
    zend(van(1, terug(VOORBEELD, vreemd, aanmelding, BASIS)));
    zend(van(1, afgerond(vreemd, aanmelding)));
    zend(
        envelop(
            terug(VOORBEELD, deelnemer, aanmelding, BASIS),
            URI.create("https://kwaad.example/v1/terugmeldingen/1")));

    await()
        .untilAsserted(
            () ->
                assertThat(terzijde(deelnemer))
                    .containsExactlyInAnyOrder(
                        "afzender",
                        "afzender",
                        "afzender",
                        "andere-zaak",
                        "andere-zaak",
                        "verwijzing"));
    await()
        .untilAsserted(
            () -> assertThat(terzijde(vreemd)).containsExactly("andere-zaak", "andere-zaak"));
    assertThat(inhoud(haal(AANMELDINGEN + "/" + id)))
        .containsEntry("status", "bij-traject")
        .containsEntry("aantalTeruggemeld", 0);
  }

  private List<String> terzijde(UUID sleutel) {
    lees();
    return gehoord.stream()
        .filter(r -> r.topic().equals(Topics.ONVERWERKBAAR) && sleutel.toString().equals(r.key()))
        .map(r -> kop(r, "keten-soort"))
        .toList();
  }

  private TerugMelding terug(String van, UUID deelnemer, UUID aanmelding, Werkwijze werkwijze) {
    return new TerugMelding(
        van,
        deelnemer,
        werkwijze,
        SYSTEEM,
        traject,
        aanmelding,
        VOORBEELD,
        "nu-niet-mogelijk",
        List.of(),
        VANDAAG);
  }

  private TrajectAfgerond afgerond(UUID deelnemer, UUID aanmelding) {
    return new TrajectAfgerond(
        VOORBEELD,
        deelnemer,
        BASIS,
        SYSTEEM,
        traject,
        aanmelding,
        VOORBEELD,
        "betaald-werk",
        VANDAAG);
  }

  private static CloudEventEnvelope van(int oin, CloudEventEnvelope echt) {
    return van(oin, (DeelnemerEvent) echt.data());
  }

  /** Told by the system of organisatie number {@code oin}, whoever the event says it is. */
  private static CloudEventEnvelope van(int oin, DeelnemerEvent event) {
    return new CloudEventEnvelope(
        UUID.randomUUID().toString(),
        URI.create("urn:nld:oin:0000000100000000%d000:systeem:traject".formatted(oin)),
        Instant.now(),
        null,
        1,
        null,
        event);
  }

  private void naarTraject(String id) {
    String pad = AANMELDINGEN + "/" + id;
    wijzig(
            pad + "/stappen",
            1,
            "{\"stap\": \"intakegesprek\", \"gedaanOp\": \"%s\"}".formatted(VANDAAG))
        .expectStatus()
        .isOk();
    wijzig(pad + "/trajectaanmeldingen", 2, "{\"route\": \"re-integratie\"}").expectStatus().isOk();
  }

  private CloudEventEnvelope start(String aanmelding, UUID deelnemer) {
    return envelop(
        new TrajectGestart(
            VOORBEELD,
            deelnemer,
            BASIS,
            SYSTEEM,
            traject,
            UUID.fromString(aanmelding),
            VOORBEELD,
            1,
            VANDAAG,
            VANDAAG.plusYears(2)),
        null);
  }

  private static CloudEventEnvelope envelop(DeelnemerEvent event, @Nullable URI dataref) {
    return new CloudEventEnvelope(
        UUID.randomUUID().toString(),
        URI.create(
            "urn:nld:oin:0000000100000000%d000:systeem:traject"
                .formatted(event.organisatie().equals(PROEF) ? 3 : 1)),
        Instant.now(),
        dataref,
        1,
        null,
        event);
  }

  private void zend(CloudEventEnvelope event) throws ExecutionException, InterruptedException {
    zender
        .send(new ProducerRecord<>(Topics.TRAJECT, event.partitionkey(), codec.write(event)))
        .get();
  }

  private void lees() {
    ontvanger.poll(Duration.ofMillis(200)).forEach(gehoord::add);
  }

  private List<Object> eventsVan(UUID deelnemer) {
    lees();
    return gehoord.stream()
        .filter(r -> r.topic().equals(Topics.INTAKE) && r.key().equals(deelnemer.toString()))
        .<Object>map(r -> codec.read(r.value()).data())
        .toList();
  }

  private static String kop(ConsumerRecord<String, byte[]> bericht, String naam) {
    var kop = bericht.headers().lastHeader(naam);
    return kop == null ? "" : new String(kop.value(), StandardCharsets.UTF_8);
  }
}
