package nl.participatieketen.eventstore.mongo;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.EventStream.Parts;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis.Geteld;
import nl.participatieketen.eventstore.proef.ProefStand;
import nl.participatieketen.testsupport.TestServers;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How a head gives its oldest commits to parts, whatever falls in between. */
class PartStoreTest {

  private static final int FULL = PartStore.COMMITS_IN_PART;

  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final PartStore parts = new PartStore(opslag.database());
  private final StreamHandler<ProefStand, ProefGebeurtenis> handler = opslag.verwerker();
  private final StreamId id = Proef.stroom();

  @AfterEach
  void discard() {
    opslag.discard();
  }

  @Test
  void a_head_that_is_full_gives_its_commits_with_the_next_one() {
    fill(FULL);
    assertThat(head().parts()).isEqualTo(Parts.NONE);

    count(FULL);

    assertThat(head().parts()).isEqualTo(new Parts(1, FULL));
    assertThat(head().commits()).hasSize(1);
    assertThat(head().size()).isLessThan(1_000);
    counted(FULL);
  }

  @Test
  void what_a_fall_left_between_the_part_and_the_head_is_taken_over() {
    fill(FULL);
    parts.putAway(head()).block();
    assertThat(numberOfParts()).isEqualTo(1);
    assertThat(head().parts()).isEqualTo(Parts.NONE);
    counted(FULL - 1);

    count(FULL);
    count(FULL + 1);

    assertThat(numberOfParts()).isEqualTo(1);
    assertThat(head().parts()).isEqualTo(new Parts(1, FULL));
    counted(FULL + 1);
  }

  @Test
  void what_was_left_by_who_made_smaller_parts_is_taken_over_as_it_is() {
    fill(FULL);
    parts.putAway(head()).block();
    shortenLeftPart(40);

    count(FULL);

    assertThat(head().parts()).isEqualTo(new Parts(1, 40));
    counted(FULL);
  }

  @Test
  void what_was_left_of_a_stream_that_was_put_back_to_an_earlier_time_is_replaced() {
    fill(FULL);
    parts.putAway(head()).block();
    Document left = Mono.from(collection().find()).blockOptional().orElseThrow();
    List<Document> commits = new ArrayList<>(left.getList("commits", Document.class));
    commits.set(7, new Document(commits.get(7)).append("opdrachtId", "van een ander verloop"));
    Mono.from(
            collection().replaceOne(new Document(), new Document(left).append("commits", commits)))
        .block();

    count(FULL);

    assertThat(head().parts()).isEqualTo(new Parts(1, FULL));
    counted(FULL);
  }

  @Test
  void who_saw_the_stream_before_others_put_it_away_adds_nothing() {
    fill(FULL);
    EventStream<ProefGebeurtenis> seen = head();
    count(FULL);

    assertThat(opslag.store().append(Proef.SOORT, seen, null, commit(FULL + 1)).block()).isFalse();

    counted(FULL);
  }

  @Test
  void a_stream_of_a_release_that_kept_all_in_one_document_is_put_away_at_the_next_commit() {
    fill(FULL);
    List<Document> commits = new ArrayList<>(stored().getList("commits", Document.class));
    for (int version = FULL + 1; version <= 950; version++) {
      commits.add(
          new Document(commits.get(1))
              .append("versie", (long) version)
              .append("opdrachtId", UUID.randomUUID().toString()));
    }
    Mono.from(
            streams()
                .updateOne(
                    new Document(),
                    new Document("$set", new Document("commits", commits).append("versie", 950L))))
        .block();

    count(-1);

    assertThat(head().parts()).isEqualTo(new Parts(9, 900));
    assertThat(whole().commits()).hasSize(951);
  }

  @Test
  void the_hashes_go_on_from_a_part_to_the_head() {
    fill(FULL + 20);
    List<RawBsonDocument> all = new ArrayList<>();
    for (var collection : List.of(PartStore.COLLECTION, MongoEventStore.COLLECTION)) {
      Mono.from(opslag.database().getCollection(collection, RawBsonDocument.class).find())
          .blockOptional()
          .orElseThrow()
          .getArray("commits")
          .forEach(commit -> all.add((RawBsonDocument) commit));
    }

    assertThat(all).hasSize(FULL + 20);
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).getString("vorige").getValue())
          .isEqualTo(StoredCommit.hash(all.get(i - 1)));
    }
  }

  @Test
  void a_part_that_is_gone_is_an_error_and_no_shorter_history() {
    fill(FULL * 2 + 1);
    Mono.from(collection().deleteOne(new Document("deel", 1))).block();

    assertThatThrownBy(this::whole).hasMessageContaining("only 1 are there");
    assertThatThrownBy(
            () -> opslag.again().verwerker().proceed(id, opdracht(), Proef.tel(1)).block())
        .hasMessageContaining("only 1 are there");
  }

  @Test
  void who_goes_on_reads_each_part_once_and_else_the_head() {
    List<String> asked = new ArrayList<>();
    EventStore counting =
        (EventStore)
            Proxy.newProxyInstance(
                EventStore.class.getClassLoader(),
                new Class<?>[] {EventStore.class},
                (proxy, method, arguments) -> {
                  switch (method.getName()) {
                    case "readParts" -> asked.add(arguments[2] + "-" + arguments[3]);
                    case "read" -> asked.add("all of it");
                    default -> {}
                  }
                  return method.invoke(opslag.store(), arguments);
                });
    var going = new StreamHandler<>(counting, Proef.SOORT, woken -> {});

    going.begin(id, opdracht(), Proef.begin(UUID.randomUUID())).block();
    for (int n = 1; n < 3 * FULL + 50; n++) {
      going.proceed(id, opdracht(), Proef.tel(n)).block();
    }

    assertThat(asked).containsExactly("1-1", "2-2", "3-3");
    assertThat(going.look(id, Insight.WITH).blockOptional().orElseThrow().version())
        .isEqualTo(3 * FULL + 50);
    assertThat(asked).hasSize(3);
  }

  private void shortenLeftPart(int commits) {
    Document left = Mono.from(collection().find()).blockOptional().orElseThrow();
    Mono.from(
            collection()
                .replaceOne(
                    new Document(),
                    new Document(left)
                        .append("tot", (long) commits)
                        .append(
                            "commits",
                            left.getList("commits", Document.class).subList(0, commits))))
        .block();
  }

  /** A stream of so many commits; the first begins it. */
  private void fill(int commits) {
    handler.begin(id, opdracht(), Proef.begin(UUID.randomUUID())).block();
    Flux.range(1, commits - 1)
        .concatMap(n -> handler.proceed(id, opdracht(), Proef.tel(n)))
        .then()
        .block();
  }

  private void count(int number) {
    handler.proceed(id, opdracht(), Proef.tel(number)).block();
  }

  /** That 1 to {@code last} were counted, once each and in order, is what everybody reads. */
  private void counted(int last) {
    List<Integer> expected = IntStream.rangeClosed(1, last).boxed().toList();
    assertThat(Proef.SOORT.fold(whole()).getallen()).isEqualTo(expected);
    try (Opslag again = opslag.again()) {
      assertThat(
              again
                  .verwerker()
                  .attempt(id, opdracht(), stand -> Proef.telEenmaal(last).apply(stand))
                  .blockOptional()
                  .orElseThrow())
          .isInstanceOfSatisfying(
              nl.participatieketen.eventstore.Outcome.Refused.class,
              refused -> assertThat(((ProefStand) refused.state()).getallen()).isEqualTo(expected));
    }
  }

  private EventStream<ProefGebeurtenis> head() {
    return opslag.store().readHead(Proef.SOORT, id, Insight.WITH).blockOptional().orElseThrow();
  }

  private EventStream<ProefGebeurtenis> whole() {
    return opslag.store().read(Proef.SOORT, id, Insight.WITH).blockOptional().orElseThrow();
  }

  private Document stored() {
    return Mono.from(streams().find()).blockOptional().orElseThrow();
  }

  private long numberOfParts() {
    return Mono.from(collection().countDocuments()).blockOptional().orElseThrow();
  }

  private com.mongodb.reactivestreams.client.MongoCollection<Document> collection() {
    return opslag.database().getCollection(PartStore.COLLECTION);
  }

  private com.mongodb.reactivestreams.client.MongoCollection<Document> streams() {
    return opslag.database().getCollection(MongoEventStore.COLLECTION);
  }

  private static Commit<ProefGebeurtenis> commit(long version) {
    var command = opdracht();
    return new Commit<>(
        version, command.id(), null, command.time(), command.actor(), null, List.of(new Geteld(0)));
  }
}
