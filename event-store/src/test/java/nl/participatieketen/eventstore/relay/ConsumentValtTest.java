package nl.participatieketen.eventstore.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Consument;
import nl.participatieketen.eventstore.proef.Kanaal;
import nl.participatieketen.eventstore.proef.Kindproces;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.ProefAansluiting;
import nl.participatieketen.eventstore.proef.ProefStand;
import nl.participatieketen.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A process that takes in events falls beside its insert; each event takes effect once. */
class ConsumentValtTest {

  private static final int GETALLEN = 6;

  private final String organisatie = TestServers.unique("g");
  private final String groep = TestServers.unique("groep");
  private final List<UUID> stromen = Stream.generate(UUID::randomUUID).limit(4).toList();
  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());

  @BeforeAll
  static void topics() {
    TestServers.createTopic(Topics.INTAKE, Kanaal.PARTITIES);
  }

  @AfterEach
  void ruimOp() {
    opslag.discard();
  }

  @Test
  void before_the_insert_of_its_effect() {
    publiceer();
    laatVallen(Consument.VOOR, 8);
    assertThat(aantal()).isEqualTo(7);

    maakHeel();
  }

  @Test
  void after_the_insert_of_its_effect_and_before_the_offset() {
    publiceer();
    laatVallen(Consument.NA, 8);
    assertThat(aantal()).isEqualTo(8);

    maakHeel();
  }

  private void laatVallen(String plaats, int hoeveelste) {
    Kindproces.laatVallen(
        Consument.class,
        opslag.uri(),
        opslag.naam(),
        TestServers.kafka(),
        organisatie,
        groep,
        plaats,
        String.valueOf(hoeveelste));
  }

  private void maakHeel() {
    Consument.neemIn(
        opslag,
        TestServers.kafka(),
        organisatie,
        groep,
        () -> aantal() >= stromen.size() * GETALLEN);

    List<Integer> alle = IntStream.rangeClosed(1, GETALLEN).boxed().toList();
    Map<UUID, List<Integer>> geteld =
        standen().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getallen()));
    assertThat(geteld).containsOnlyKeys(stromen);
    assertThat(geteld.values()).allSatisfy(getallen -> assertThat(getallen).isEqualTo(alle));
  }

  private int aantal() {
    return standen().mapToInt(e -> e.getValue().getallen().size()).sum();
  }

  private Stream<Map.Entry<UUID, ProefStand>> standen() {
    return stromen.stream()
        .flatMap(
            id ->
                opslag
                    .verwerker()
                    .read(new StreamId(organisatie, "proef", id), Insight.WITHOUT)
                    .blockOptional()
                    .map(stroom -> Map.entry(id, stroom.state()))
                    .stream());
  }

  private void publiceer() {
    List<CloudEventEnvelope> events =
        IntStream.rangeClosed(1, GETALLEN)
            .boxed()
            .flatMap(n -> stromen.stream().map(id -> event(id, n)))
            .toList();
    try (KafkaPublisher uitgever = Motor.uitgever(TestServers.kafka())) {
      uitgever.publish(events).block();
    }
  }

  private CloudEventEnvelope event(UUID id, int getal) {
    return new CloudEventEnvelope(
        "proef-" + id + "-" + getal,
        ProefAansluiting.BRON,
        Opslag.BEGIN,
        null,
        getal,
        null,
        new AanmeldingGedaan(
            organisatie,
            id,
            new Werkwijze("proef", 1),
            Door.SYSTEEM,
            id,
            "getal-" + getal,
            java.time.LocalDate.of(2026, 3, 2)));
  }
}
