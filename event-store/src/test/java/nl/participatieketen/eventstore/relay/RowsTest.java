package nl.participatieketen.eventstore.relay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.mongo.Rows;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefAansluiting;
import nl.participatieketen.testsupport.TestServers;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Rows move forward only, and are rebuilt while the service runs. */
class RowsTest {

  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());

  @AfterEach
  void ruimOp() {
    opslag.discard();
  }

  @Test
  void a_row_that_comes_late_or_again_changes_nothing() {
    Rows rijen = new Rows(opslag.database());

    assertThat(rijen.write("r", List.of(rij("a", 2), rij("b", 1))).block()).isEqualTo(2);
    assertThat(rijen.write("r", List.of(rij("a", 1), rij("b", 1), rij("c", 1))).block())
        .isEqualTo(1);
    assertThat(rijen.write("r", List.of(rij("b", 3))).block()).isEqualTo(1);

    assertThat(posities()).isEqualTo(Map.of("a", 2L, "b", 3L, "c", 1L));
  }

  @Test
  void of_rows_that_many_write_at_once_in_any_order_the_latest_stays() {
    Rows rijen = new Rows(opslag.database());
    List<BsonDocument> alle = new ArrayList<>();
    for (int stroom = 0; stroom < 20; stroom++) {
      for (int positie = 1; positie <= 20; positie++) {
        alle.add(rij("s" + stroom, positie));
      }
    }
    Collections.shuffle(alle, new Random(20260302));

    Flux.fromIterable(alle)
        .flatMap(rij -> rijen.write("r", List.of(rij)).subscribeOn(Schedulers.parallel()), 32)
        .then()
        .block();

    assertThat(posities().values()).hasSize(20).containsOnly(20L);
  }

  @Test
  void a_rebuild_replaces_rows_of_the_same_position_and_leaves_later_ones() {
    Rows rijen = new Rows(opslag.database());
    rijen.write("r", List.of(rij("a", 2), rij("b", 5))).block();

    Integer geschreven =
        rijen
            .rewrite("r", List.of(rij("a", 2).append("nieuw", new BsonString("ja")), rij("b", 4)))
            .block();

    assertThat(geschreven).isEqualTo(1);
    assertThat(posities()).isEqualTo(Map.of("a", 2L, "b", 5L));
    assertThat(alle("r")).extracting(rij -> rij.get("nieuw")).containsExactlyInAnyOrder("ja", null);
  }

  @Test
  void a_rebuild_beside_writers_gives_the_rows_that_would_have_been_without() {
    try (Motor motor = Motor.start(opslag, events -> Mono.empty())) {
      List<StreamId> ids = motor.begin(Proef.GEMEENTE, 300);
      Mono<Long> herbouw = motor.engine.rebuild().rebuild("proef").repeat(4).last();
      Mono<Void> schrijven = Mono.fromRunnable(() -> motor.tel(ids, 1, 4));

      Mono.zip(herbouw, schrijven.subscribeOn(Schedulers.boundedElastic()).thenReturn(1)).block();

      await()
          .atMost(20, SECONDS)
          .untilAsserted(
              () ->
                  assertThat(alle(ProefAansluiting.RIJEN))
                      .hasSize(300)
                      .allSatisfy(
                          rij ->
                              assertThat(rij)
                                  .containsEntry("som", 10)
                                  .containsEntry("positie", 1_000_000_005L)
                                  .containsEntry("organisatie", Proef.GEMEENTE)));
    }
  }

  @Test
  void rows_of_an_older_shape_are_rebuilt_at_the_start() {
    List<StreamId> ids;
    try (Motor oud = Motor.start(opslag, events -> Mono.empty(), ProefAansluiting.metOpzet(1))) {
      ids = oud.begin(Proef.GEMEENTE, 250);
      oud.tel(ids, 1, 1);
      await().atMost(20, SECONDS).until(() -> opzetten().equals(Collections.nCopies(250, 1)));
    }
    try (Motor nieuw = Motor.start(opslag, events -> Mono.empty(), ProefAansluiting.metOpzet(2))) {
      await().atMost(20, SECONDS).until(() -> opzetten().equals(Collections.nCopies(250, 2)));
      nieuw.tel(ids.subList(0, 1), 2, 2);
      await()
          .atMost(20, SECONDS)
          .until(
              () ->
                  alle(ProefAansluiting.RIJEN).stream()
                      .anyMatch(rij -> Integer.valueOf(3).equals(rij.get("som"))));
    }
  }

  @Test
  void a_kind_that_nobody_knows_can_t_be_rebuilt() {
    try (Motor motor = Motor.start(opslag, events -> Mono.empty())) {
      Mono<String> fout =
          motor
              .engine
              .rebuild()
              .rebuild("onbekend")
              .map(String::valueOf)
              .onErrorResume(f -> Mono.just(String.valueOf(f.getMessage())));

      assertThat(fout.block()).isEqualTo("onbekende soort 'onbekend'; bekend zijn [proef]");
    }
  }

  private List<Integer> opzetten() {
    return alle(ProefAansluiting.RIJEN).stream().map(rij -> rij.getInteger("opzet")).toList();
  }

  private Map<String, Long> posities() {
    return Flux.fromIterable(alle("r"))
        .collectMap(rij -> rij.getString("_id"), rij -> rij.getLong("positie"))
        .blockOptional()
        .orElseThrow();
  }

  private List<Document> alle(String collectie) {
    return Flux.from(opslag.database().getCollection(collectie).find())
        .collectList()
        .blockOptional()
        .orElseThrow();
  }

  private static BsonDocument rij(String id, int positie) {
    return new BsonDocument("_id", new BsonString(id))
        .append("positie", new BsonInt64(positie))
        .append("som", new BsonInt64(IntStream.rangeClosed(1, positie).sum()));
  }
}
