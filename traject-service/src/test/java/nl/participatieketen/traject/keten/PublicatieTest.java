package nl.participatieketen.traject.keten;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.StreamBinding.Occurrence;
import nl.participatieketen.eventstore.StreamBinding.PublicEvent;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.traject.AlleGebeurtenissen;
import nl.participatieketen.traject.traject.Eindegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Gegeven;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Voorbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PublicatieTest {

  private static final String GEHEIM = "GEHEIM";
  private static final JsonMapper JSON = new JsonMapper();
  private static final CloudEventCodec CODEC = new CloudEventCodec();
  private static final UUID TRAJECT = new UUID(7, 7);
  private static final URI ADRES = URI.create("https://keten.example/traject");
  private static final Instant TIJD = Instant.parse("2026-03-02T10:00:00Z");

  static Stream<List<Gebeurtenis>> levens() {
    return Stream.of(
        List.of(Voorbeeld.GESTART, Voorbeeld.VERSTREKEN, Voorbeeld.TERUGGEMELD),
        List.of(Voorbeeld.GESTART, Voorbeeld.AFGEROND),
        List.of(
            Voorbeeld.GESTART,
            Voorbeeld.BEMIDDELBAAR,
            Voorbeeld.GEPLAATST,
            Voorbeeld.UITGEVALLEN,
            Voorbeeld.GEPLAATST,
            Voorbeeld.DUURZAAM),
        Stream.concat(
                Stream.of(Voorbeeld.GESTART),
                AlleGebeurtenissen.LIJST.stream()
                    .filter(g -> !(g instanceof Eindegebeurtenis.TrajectAangeboden)))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("levens")
  void niets_vertrouwelijks_wordt_openbaar_en_elk_event_voldoet_aan_zijn_schema(
      List<Gebeurtenis> leven) {
    List<CloudEventEnvelope> events =
        vertel(leven.stream().map(PublicatieTest::metGeheimen).toList());
    assertThat(events)
        .isNotEmpty()
        .allSatisfy(
            event -> {
              byte[] bericht = CODEC.write(event);
              assertThat(new String(bericht, UTF_8)).doesNotContain(GEHEIM);
              assertThat(CODEC.read(bericht)).isEqualTo(event);
            });
  }

  @Test
  void de_proef_met_geheimen_vult_elk_vertrouwelijk_veld() {
    assertThat(levens().flatMap(List::stream).distinct().toList())
        .extracting(Gebeurtenis.TABEL::name)
        .contains("traject-gestart", "plan-opgesteld")
        .hasSizeGreaterThan(40);
    assertThat(
            Stream.concat(levens().flatMap(List::stream), AlleGebeurtenissen.LIJST.stream())
                .map(Gebeurtenis.TABEL::name)
                .distinct()
                .toList())
        .containsAll(Gebeurtenis.TABEL.eventClasses().keySet());
    assertThat(JSON.writeValueAsString(metGeheimen(Voorbeeld.TERUGGEMELD)))
        .contains(GEHEIM)
        .doesNotContain("woonplek", "onderdak");
    assertThat(JSON.writeValueAsString(metGeheimen(Voorbeeld.BEMIDDELBAAR)))
        .contains(GEHEIM)
        .doesNotContain("buiten");
  }

  @Test
  void wat_de_keten_aangaat_wordt_verteld_en_de_rest_niet() {
    assertThat(vertel(List.of(Voorbeeld.GESTART, Voorbeeld.VERSTREKEN, Voorbeeld.TERUGGEMELD)))
        .extracting(CloudEventEnvelope::data)
        .hasExactlyElementsOfTypes(TrajectGestart.class, TerugMelding.class);
    assertThat(
            vertel(
                List.of(
                    Voorbeeld.GESTART,
                    Voorbeeld.BEMIDDELBAAR,
                    Voorbeeld.GEPLAATST,
                    Voorbeeld.UITGEVALLEN,
                    Voorbeeld.GEPLAATST,
                    Voorbeeld.DUURZAAM)))
        .extracting(CloudEventEnvelope::data)
        .hasExactlyElementsOfTypes(
            TrajectGestart.class, BemiddelbaarVerklaard.class, TrajectAfgerond.class);
  }

  @Test
  void een_terugmelding_gaat_naar_de_afzender_en_zegt_waar_de_argumenten_zijn() {
    CloudEventEnvelope event = vertel(List.of(Voorbeeld.GESTART, Voorbeeld.TERUGGEMELD)).getLast();
    assertThat(event.dataref())
        .hasToString("https://keten.example/traject/v1/terugmeldingen/" + TRAJECT);
    assertThat(event.data())
        .isInstanceOfSatisfying(
            TerugMelding.class,
            terug -> {
              assertThat(terug.ontvanger()).isEqualTo("gemeente-voorbeeld");
              assertThat(terug.organisatie()).isEqualTo("werkbedrijf-voorbeeld");
              assertThat(terug.antwoorden()).hasSize(3);
            });
  }

  private static Gebeurtenis metGeheimen(Gebeurtenis gebeurtenis) {
    ObjectNode velden = JSON.valueToTree(gebeurtenis);
    for (String veld : Gebeurtenis.TABEL.sensitiveFields(gebeurtenis)) {
      if (velden.get(veld) instanceof ObjectNode perVraag
          && perVraag.values().stream().allMatch(JsonNode::isString)) {
        perVraag.propertyNames().stream().toList().forEach(vraag -> perVraag.put(vraag, GEHEIM));
      } else if (velden.get(veld).isString()) {
        velden.put(veld, GEHEIM);
      }
    }
    return JSON.treeToValue(velden, gebeurtenis.getClass());
  }

  private static List<CloudEventEnvelope> vertel(List<Gebeurtenis> leven) {
    Publicatie publicatie = new Publicatie(ADRES);
    return IntStream.rangeClosed(1, leven.size())
        .mapToObj(n -> publicatie.vertaal(feit(leven.subList(0, n))))
        .flatMap(Optional::stream)
        .map(PublicatieTest::envelop)
        .toList();
  }

  private static Occurrence<Stand, Gebeurtenis> feit(List<Gebeurtenis> totNu) {
    int n = totNu.size();
    var actor = new Actor("werkbedrijf-voorbeeld", "jc-4", "jobcoach");
    return new Occurrence<>(
        new StreamId("werkbedrijf-voorbeeld", TrajectSoort.NAAM, TRAJECT),
        Gegeven.gegeven(totNu.toArray(Gebeurtenis[]::new)).stand(),
        new Commit<>(n, "opdracht-" + n, null, TIJD, actor, null, List.of(totNu.getLast())),
        totNu.getLast(),
        n);
  }

  private static CloudEventEnvelope envelop(PublicEvent publiek) {
    return new CloudEventEnvelope(
        "1",
        URI.create("urn:nld:kvknr:12345678.traject"),
        TIJD,
        publiek.dataref(),
        1,
        null,
        publiek.event());
  }
}
