package nl.participatieketen.embedded;

import static nl.participatieketen.embedded.Store.doc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed as {@code kill -9} does, and what is there when it is back. */
class KilledStoreTest {

  private static final long SEED = 20_261_130;
  private static final int KILLS = 10;
  private static final int WRITERS = 8;

  private static final int SOME = 50;

  /** Enough for several times that the store's file follows the journal. */
  private static final int MOST_WRITES = 3_000;

  @TempDir Path folder;

  @Test
  void nothing_acknowledged_is_lost_or_there_twice_and_indexes_agree() throws Exception {
    Random random = new Random(SEED);
    List<Lifecycle> writers = IntStream.range(0, WRITERS).mapToObj(Lifecycle::new).toList();
    for (int round = 0; round < KILLS; round++) {
      try (StoreProcess store = StoreProcess.start(folder)) {
        MongoCollection<Document> streams = streams(store);
        goOn(streams, writers);
        writeUntilKilled(store, streams, writers, random.nextInt(1, MOST_WRITES));
      }
    }
    try (StoreProcess store = StoreProcess.start(folder)) {
      goOn(streams(store), writers);
    }
  }

  private static MongoCollection<Document> streams(StoreProcess store) {
    MongoCollection<Document> streams = store.collection("stromen");
    streams.createIndex(doc("{nummer: 1}"), new IndexOptions().unique(true));
    streams.createIndex(doc("{uitgaand: 1}"), new IndexOptions().sparse(true));
    streams.createIndex(doc("{schrijver: 1, versie: 1}"));
    return streams;
  }

  private static void goOn(MongoCollection<Document> streams, List<Lifecycle> writers) {
    Map<String, Document> stored = byId(streams, new Document());
    writers.forEach(writer -> writer.goOnFrom(stored));
    assertIndexesAgree(streams, stored);
  }

  /** A query without conditions reads the documents; the others go by an index. */
  private static void assertIndexesAgree(
      MongoCollection<Document> streams, Map<String, Document> stored) {
    assertThat(byId(streams, doc("{uitgaand: true}")).keySet())
        .isEqualTo(idsWhere(stored, "uitgaand", true));
    for (int writer = 0; writer < WRITERS; writer++) {
      assertThat(byId(streams, new Document("schrijver", writer)).keySet())
          .isEqualTo(idsWhere(stored, "schrijver", writer));
    }
    assertThat(
            byId(streams, new Document("_id", new Document("$in", List.copyOf(stored.keySet())))))
        .isEqualTo(stored);
    Document other = new Document("_id", "ander");
    stored.values().stream()
        .limit(SOME)
        .forEach(
            document ->
                assertThatThrownBy(
                        () -> streams.insertOne(other.append("nummer", document.get("nummer"))))
                    .isInstanceOf(MongoWriteException.class));
  }

  private static Map<String, Document> byId(MongoCollection<Document> streams, Document query) {
    Map<String, Document> found = new HashMap<>();
    streams
        .find(query)
        .forEach(document -> assertThat(found.put(document.getString("_id"), document)).isNull());
    return found;
  }

  private static Set<String> idsWhere(Map<String, Document> stored, String field, Object value) {
    Set<String> ids = new HashSet<>();
    stored.forEach(
        (id, document) -> {
          if (Objects.equals(document.get(field), value)) {
            ids.add(id);
          }
        });
    return ids;
  }

  private static void writeUntilKilled(
      StoreProcess store,
      MongoCollection<Document> streams,
      List<Lifecycle> writers,
      int acknowledged)
      throws InterruptedException {
    CountDownLatch enough = new CountDownLatch(acknowledged);
    Queue<MongoException> failures = new ConcurrentLinkedQueue<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Lifecycle writer : writers) {
        threads.execute(() -> writeOn(streams, writer, enough, failures));
      }
      enough.await();
      List<MongoException> before = List.copyOf(failures);
      store.kill();
      assertThat(before).isEmpty();
    }
  }

  private static void writeOn(
      MongoCollection<Document> streams,
      Lifecycle writer,
      CountDownLatch enough,
      Queue<MongoException> failures) {
    try {
      while (true) {
        writer.step(streams);
        enough.countDown();
      }
    } catch (MongoException e) {
      failures.add(e);
      while (enough.getCount() > 0) {
        enough.countDown();
      }
    }
  }

  @Test
  void what_was_dropped_does_not_come_back() throws Exception {
    try (StoreProcess store = StoreProcess.start(folder)) {
      store.collection("weg").insertOne(doc("{_id: 1}"));
      store.collection("weg").insertOne(doc("{_id: 2}"));
      store.collection("weg").drop();
      store.collection("weg").insertOne(doc("{_id: 3}"));
      store.kill();
    }
    try (StoreProcess store = StoreProcess.start(folder)) {
      assertThat(store.collection("weg").find()).containsExactly(doc("{_id: 3}"));
    }
  }
}
