package nl.participatieketen.eventstore.relay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefAansluiting;
import nl.participatieketen.testsupport.TestServers;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What follows from a stream of which most has been put away. */
class LangeStroomTest {

  private static final int VEEL = 350;

  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final List<CloudEventEnvelope> gepubliceerd = new CopyOnWriteArrayList<>();
  private final EventPublisher kanaal =
      events -> Mono.fromRunnable(() -> gepubliceerd.addAll(events));

  @AfterEach
  void ruimOp() {
    opslag.discard();
  }

  @Test
  void is_published_event_by_event_with_its_own_number() {
    try (Motor motor = Motor.start(opslag, kanaal)) {
      StreamId id = motor.begin(Proef.GEMEENTE, 1).getFirst();
      motor.tel(List.of(id), 1, VEEL);

      alles(id);
      rij(VEEL);
    }
  }

  @Test
  void is_published_whole_when_the_channel_was_away_while_it_was_put_away() {
    StreamId id;
    EventPublisher weg = events -> Mono.error(new IllegalStateException("the broker is away"));
    try (Motor motor = Motor.start(opslag, weg)) {
      id = motor.begin(Proef.GEMEENTE, 1).getFirst();
      motor.tel(List.of(id), 1, VEEL);
    }

    try (Motor motor = Motor.start(opslag, kanaal)) {
      alles(id);
      rij(VEEL);
    }
  }

  @Test
  void has_the_same_row_when_rows_are_rebuilt() {
    try (Motor motor = Motor.start(opslag, kanaal)) {
      motor.tel(motor.begin(Proef.GEMEENTE, 1), 1, VEEL);
      rij(VEEL);
      Document eerst = rijen().getFirst();
      Mono.from(opslag.database().getCollection(ProefAansluiting.RIJEN).drop()).block();

      motor.engine.rebuild().rebuild("proef").block();

      assertThat(rijen()).containsExactly(eerst);
    }
  }

  private void alles(StreamId id) {
    List<String> ids =
        IntStream.rangeClosed(2, VEEL + 1)
            .mapToObj(n -> "proef-%s-%d".formatted(id.id(), n))
            .toList();
    await().atMost(60, SECONDS).until(() -> gepubliceerd.size() >= VEEL);
    assertThat(gepubliceerd).extracting(CloudEventEnvelope::id).containsExactlyElementsOf(ids);
    assertThat(gepubliceerd)
        .extracting(CloudEventEnvelope::sequence)
        .containsExactlyElementsOf(IntStream.rangeClosed(2, VEEL + 1).boxed().toList());
  }

  private void rij(int aantal) {
    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () ->
                assertThat(rijen())
                    .singleElement()
                    .satisfies(
                        rij ->
                            assertThat(rij)
                                .containsEntry("aantal", aantal)
                                .containsEntry("som", aantal * (aantal + 1) / 2)));
  }

  private List<Document> rijen() {
    return Flux.from(opslag.database().getCollection(ProefAansluiting.RIJEN).find())
        .collectList()
        .blockOptional()
        .orElseThrow();
  }
}
