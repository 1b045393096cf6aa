package nl.participatieketen.eventstore.relay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.IntStream;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Kanaal;
import nl.participatieketen.eventstore.proef.Kindproces;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A process that writes and publishes falls at a named place; the next one makes it whole. */
class RelayValtTest {

  private static final int GETALLEN = VallendeRelay.TOT + 5;

  private final String organisatie = TestServers.unique("g");
  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final KafkaPublisher uitgever = Motor.uitgever(TestServers.kafka());
  private final Kanaal kanaal = new Kanaal(TestServers.kafka(), organisatie);

  @BeforeAll
  static void topics() {
    TestServers.createTopic(Topics.INTAKE, Kanaal.PARTITIES);
  }

  @AfterEach
  void ruimOp() {
    kanaal.close();
    uitgever.close();
    opslag.discard();
  }

  @Test
  void after_the_insert_and_before_anything_followed() {
    laatVallen(CrashPoint.READ.name());

    assertThat(kanaal.nu()).isEmpty();
    maakHeel();
  }

  @Test
  void in_the_middle_of_a_batch() {
    laatVallen(VallendeRelay.HALVERWEGE);

    int geteld = stromen().stream().mapToInt(s -> Proef.SOORT.fold(s).getallen().size()).sum();
    assertThat(kanaal.zodra(uniek -> uniek.size() >= 3)).hasSizeLessThan(geteld);
    assertThat(stromen()).allSatisfy(stroom -> assertThat(stroom.publishedTo()).isZero());
    maakHeel();
  }

  @Test
  void after_the_publication_and_before_the_rows() {
    laatVallen(CrashPoint.PUBLISHED.name());

    kanaal.zodra(uniek -> uniek.size() >= 3 * VallendeRelay.STROMEN);
    assertThat(stromen()).allSatisfy(stroom -> assertThat(stroom.publishedTo()).isZero());
    maakHeel();
    assertThat(kanaal.nu().size()).isGreaterThan(kanaal.uniek().size());
  }

  @Test
  void after_the_publication_and_the_rows_and_before_the_mark() {
    laatVallen(CrashPoint.ROWS_WRITTEN.name());

    kanaal.zodra(uniek -> uniek.size() >= 3 * VallendeRelay.STROMEN);
    assertThat(stromen()).allSatisfy(stroom -> assertThat(stroom.publishedTo()).isZero());
    maakHeel();
    assertThat(kanaal.nu().size()).isGreaterThan(kanaal.uniek().size());
  }

  @Test
  void after_the_mark() {
    laatVallen(CrashPoint.MARKED.name());

    assertThat(stromen()).allSatisfy(stroom -> assertThat(stroom.publishedTo()).isPositive());
    maakHeel();
  }

  private void laatVallen(String plaats) {
    Kindproces.laatVallen(
        VallendeRelay.class, opslag.uri(), opslag.naam(), TestServers.kafka(), organisatie, plaats);
  }

  /** Another process goes on: what was acknowledged is there, and everything arrives. */
  private void maakHeel() {
    List<StreamId> ids = stromen().stream().map(EventStream::id).toList();
    assertThat(ids).hasSize(VallendeRelay.STROMEN);
    try (Motor motor = Motor.start(opslag, uitgever)) {
      for (EventStream<ProefGebeurtenis> stroom : stromen()) {
        int geteld = Proef.SOORT.fold(stroom).getallen().size();
        assertThat(geteld).isGreaterThanOrEqualTo(3);
        motor.tel(List.of(stroom.id()), geteld + 1, GETALLEN);
      }
      kanaal.kreegVanElk(Motor.uuids(ids), GETALLEN);
      await()
          .atMost(20, SECONDS)
          .until(() -> Boolean.FALSE.equals(opslag.store().outgoing(1).hasElements().block()));
    }
    List<Integer> alle = IntStream.rangeClosed(1, GETALLEN).boxed().toList();
    assertThat(stromen())
        .allSatisfy(
            stroom -> {
              assertThat(Proef.SOORT.fold(stroom).getallen()).isEqualTo(alle);
              assertThat(stroom.publishedTo()).isEqualTo(stroom.version());
            });
  }

  private List<EventStream<ProefGebeurtenis>> stromen() {
    return opslag.store().page("proef", null, 100).blockOptional().orElseThrow().stream()
        .map(
            id ->
                opslag.store().read(Proef.SOORT, id, Insight.WITHOUT).blockOptional().orElseThrow())
        .toList();
  }
}
