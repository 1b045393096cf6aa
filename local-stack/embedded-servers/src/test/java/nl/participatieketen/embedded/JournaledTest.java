package nl.participatieketen.embedded;

import static nl.participatieketen.embedded.Store.doc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournaledTest {

  private static final String MAP = "databases.proef.rijen";

  @TempDir Path folder;
  @TempDir Path left;

  /** The store without its own commits, so that only what a test asks for is written. */
  private final class Opened implements AutoCloseable {
    private final Journal journal;
    private final MVStore store;
    private final Journaled journaled;

    Opened(Path folder) {
      journal = new Journal(folder);
      JournaledFile file = new JournaledFile(new HashMap<>(), journal);
      file.open(folder.resolve("store.mv").toString(), false, null);
      store = new MVStore.Builder().autoCommitDisabled().adoptFileStore(file).open();
      journaled = Journaled.recover(store, journal);
    }

    MVMap<Object, Document> rows() {
      return BsonDataType.open(store, MAP);
    }

    void write(Runnable changes) {
      var _ =
          journaled.write(
              () -> {
                changes.run();
                return true;
              });
    }

    void put(int id, String value) {
      Document document = new Document("_id", id).append("a", value);
      journaled.change(MAP, id, document, () -> rows().put(id, document));
    }

    void remove(int id) {
      journaled.change(MAP, id, null, () -> rows().remove(id));
    }

    @Override
    public void close() {
      journaled.close();
      store.close();
    }
  }

  /** The files as a kill at this moment leaves them. */
  private Opened killed() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, left.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return new Opened(left);
  }

  @Test
  void what_is_only_in_the_journal_is_there_at_the_next_start() throws Exception {
    try (Opened store = new Opened(folder)) {
      store.put(1, "oud");
      store.put(2, "weg");
      store.journaled.settle();
      store.write(
          () -> {
            store.put(1, "nieuw");
            store.remove(2);
          });

      try (Opened next = killed()) {
        assertThat(new HashMap<>(next.rows()))
            .isEqualTo(Map.of(1, new Document("_id", 1).append("a", "nieuw")));
      }
    }
  }

  @Test
  void the_journal_is_told_again_over_a_store_that_was_already_further() throws Exception {
    try (Opened store = new Opened(folder)) {
      store.write(() -> store.put(1, "een"));
      store.remove(1);
      store.put(2, "een");
      store.store.commit();

      try (Opened next = killed()) {
        assertThat(next.rows().keySet()).containsExactly(2);
      }
    }
  }

  @Test
  void once_settled_the_journal_is_empty_and_stays_so_at_the_next_start() throws Exception {
    try (Opened store = new Opened(folder)) {
      store.put(1, "een");
      store.journaled.settle();
      assertThat(store.journal.isEmpty()).isTrue();

      try (Opened next = killed()) {
        assertThat(next.rows().keySet()).containsExactly(1);
        assertThat(journals(left)).hasSize(1);
      }
    }
    List<String> told = new ArrayList<>();
    new Journal(left).replay(0, (map, _, _) -> told.add(map));
    assertThat(told).isEmpty();
  }

  @Test
  void a_store_from_before_there_was_a_journal_is_read() {
    MongoServer before =
        new MongoServer(
            new IndexedBackend(
                new MVStore.Builder().fileName(folder.resolve("store.mv").toString()).open(),
                Durability.NONE));
    try (MongoClient client = MongoClients.create(before.bindAndGetConnectionString())) {
      var rows = client.getDatabase("proef").getCollection("rijen");
      var _ = rows.createIndex(doc("{a: 1}"), new IndexOptions().unique(true));
      rows.insertMany(List.of(doc("{_id: 1, a: 1}"), doc("{_id: 2, a: 2}")));
      rows.deleteOne(doc("{_id: 1}"));
    } finally {
      before.shutdownNow();
    }

    for (int start = 0; start < 2; start++) {
      try (Store store = Store.open(Store.Kind.DISK, folder)) {
        assertThat(store.collection("rijen").find(doc("{a: 2}")))
            .containsExactly(doc("{_id: 2, a: 2}"));
        assertThatThrownBy(() -> store.collection("rijen").insertOne(doc("{_id: 3, a: 2}")))
            .hasMessageContaining("duplicate key");
      }
    }
  }

  private static List<Path> journals(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".log")).toList();
    }
  }

  /**
   * The store commits by itself too, about once a second, and then leaves the writing to a thread.
   * To a commit that comes meanwhile there is nothing left to save.
   */
  @Test
  void saved_is_also_what_the_store_itself_was_still_writing() throws Exception {
    HeldFile file = HeldFile.open(folder.resolve("store.mv"));
    try (MVStore store = new MVStore.Builder().adoptFileStore(file).open()) {
      MVMap<String, String> map = store.openMap("rijen");
      map.put("voor", "1");
      Thread.ofPlatform().start(() -> Journaled.save(store)).join();
      map.put("nu", "1");
      file.hold();
      store.tryCommit();
      file.awaitWrite();

      Thread writer = Thread.ofPlatform().start(() -> Journaled.save(store));
      try {
        assertThat(stateAtRest(writer)).isNotEqualTo(Thread.State.TERMINATED);
      } finally {
        file.release();
      }
      writer.join();
    }
  }

  private static Thread.State stateAtRest(Thread thread) {
    Thread.State state;
    do {
      Thread.onSpinWait();
      state = thread.getState();
    } while (Set.of(Thread.State.NEW, Thread.State.RUNNABLE).contains(state));
    return state;
  }
}
