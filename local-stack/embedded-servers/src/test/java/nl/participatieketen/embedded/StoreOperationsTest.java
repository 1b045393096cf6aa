package nl.participatieketen.embedded;

import static nl.participatieketen.embedded.Store.doc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The operations that the event store leans on. */
class StoreOperationsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void a_unique_index_refuses_the_second_also_after_a_restart(Store.Kind kind) {
    try (Store store = Store.open(kind, folder)) {
      MongoCollection<Document> people = withUniqueNumber(store);
      people.insertOne(doc("{_id: 1, nummer: 7}"));
      people.insertOne(doc("{_id: 2}"));
      people.insertOne(doc("{_id: 3}"));
      people.deleteOne(doc("{_id: 3}"));
      assertRefused(() -> people.insertOne(doc("{_id: 4, nummer: 7.0}")));
      assertRefused(() -> people.updateOne(doc("{_id: 2}"), doc("{$set: {nummer: 7}}")));
      people.updateOne(doc("{_id: 1}"), doc("{$set: {nummer: 8}}"));
    }
    if (kind == Store.Kind.DISK) {
      try (Store store = Store.open(kind, folder)) {
        MongoCollection<Document> people = withUniqueNumber(store);
        assertRefused(() -> people.insertOne(doc("{_id: 5, nummer: 8}")));
        assertRefused(() -> people.insertOne(doc("{_id: 2}")));
        people.insertOne(doc("{_id: 6, nummer: 7}"));
        assertThat(people.countDocuments()).isEqualTo(3);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void a_unique_index_over_duplicates_is_refused_and_leaves_nothing_behind(Store.Kind kind) {
    try (Store store = Store.open(kind, folder)) {
      MongoCollection<Document> people = store.collection("mensen");
      people.insertMany(List.of(doc("{_id: 1, nummer: 7}"), doc("{_id: 2, nummer: 7}")));

      assertThatThrownBy(() -> withUniqueNumber(store)).isInstanceOf(DuplicateKeyException.class);

      people.insertOne(doc("{_id: 3, nummer: 7}"));
      people.updateOne(doc("{_id: 3}"), doc("{$set: {nummer: 8}}"));
      people.deleteOne(doc("{_id: 1}"));
      withUniqueNumber(store);
      assertRefused(() -> people.updateOne(doc("{_id: 3}"), doc("{$set: {nummer: 7}}")));
    }
  }

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void it_knows_the_size_of_what_it_holds(Store.Kind kind) {
    try (Store store = Store.open(kind, folder)) {
      MongoCollection<Document> rows = store.collection("rijen");
      rows.insertMany(List.of(doc("{_id: 1, a: 'kort'}"), doc("{_id: 2}")));
      rows.updateOne(doc("{_id: 1}"), doc("{$set: {a: 'langer'}}"));
      rows.deleteOne(doc("{_id: 2}"));

      assertThat(store.run(doc("{collStats: 'rijen'}")).getInteger("size"))
          .isEqualTo(
              new RawBsonDocument(doc("{_id: 1, a: 'langer'}"), new DocumentCodec())
                  .getByteBuffer()
                  .remaining());
    }
  }

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void a_bulk_tells_which_of_its_writes_failed(Store.Kind kind) {
    try (Store store = Store.open(kind, folder)) {
      MongoCollection<Document> rows = store.collection("rijen");
      rows.insertOne(doc("{_id: 1}"));

      assertThatThrownBy(
              () ->
                  rows.bulkWrite(
                      List.of(
                          new InsertOneModel<>(doc("{_id: 2}")),
                          new InsertOneModel<>(doc("{_id: 1}")),
                          new UpdateOneModel<>(
                              doc("{_id: 3}"),
                              doc("{$set: {a: 1}}"),
                              new UpdateOptions().upsert(true)),
                          new DeleteOneModel<>(doc("{_id: 2}"))),
                      new BulkWriteOptions().ordered(false)))
          .isInstanceOfSatisfying(
              MongoBulkWriteException.class,
              e ->
                  assertThat(e.getWriteErrors())
                      .singleElement()
                      .matches(error -> error.getIndex() == 1 && error.getCode() == 11000));
      assertThat(Store.all(rows, new Document()))
          .containsExactly(doc("{_id: 1}"), doc("{_id: 3, a: 1}"));
    }
  }

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void a_list_keeps_its_last_elements(Store.Kind kind) {
    try (Store store = Store.open(kind, folder)) {
      MongoCollection<Document> rows = store.collection("rijen");
      rows.insertOne(doc("{_id: 1, laatste: [1, 2]}"));

      rows.updateOne(doc("{_id: 1}"), doc("{$push: {laatste: {$each: [3, 4], $slice: -3}}}"));

      assertThat(Store.all(rows, new Document()))
          .containsExactly(doc("{_id: 1, laatste: [2, 3, 4]}"));
    }
  }

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void one_takes_the_first_by_order_and_gets_it_as_it_became(Store.Kind kind) {
    try (Store store = Store.open(kind, folder)) {
      MongoCollection<Document> tasks = store.collection("taken");
      tasks.createIndex(doc("{status: 1, tijd: 1}"));
      tasks.insertMany(
          List.of(
              doc("{_id: 'laat', status: 'open', tijd: 2}"),
              doc("{_id: 'vroeg', status: 'open', tijd: 1}")));

      Document taken =
          tasks.findOneAndUpdate(
              doc("{status: 'open', tijd: {$lte: 5}}"),
              doc("{$set: {status: 'bezig'}}"),
              new FindOneAndUpdateOptions()
                  .sort(doc("{tijd: 1}"))
                  .returnDocument(ReturnDocument.AFTER));

      assertThat(taken).isEqualTo(doc("{_id: 'vroeg', status: 'bezig', tijd: 1}"));
      assertThat(tasks.find(doc("{status: 'open'}")).into(new ArrayList<>()))
          .containsExactly(doc("{_id: 'laat', status: 'open', tijd: 2}"));
    }
  }

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void a_reader_never_sees_half_a_write_and_of_two_writers_one_wins(Store.Kind kind)
      throws Exception {
    try (Store store = Store.open(kind, folder);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      MongoCollection<Document> streams = store.collection("stromen");
      streams.createIndex(doc("{uitgaand: 1}"), new IndexOptions().sparse(true));
      streams.insertOne(doc("{_id: 's', versie: 0, commits: []}"));
      List<Callable<Integer>> writers =
          IntStream.range(0, 4).mapToObj(_ -> writer(streams)).toList();

      int won = 0;
      for (Future<Integer> done : threads.invokeAll(writers)) {
        won += done.get();
      }

      Document stream = Store.all(streams, new Document()).getFirst();
      assertThat(stream.getInteger("versie")).isEqualTo(won).isPositive();
      assertThat(stream.getList("commits", Integer.class))
          .isEqualTo(IntStream.range(0, won).boxed().toList());
    }
  }

  /** Appends under the version it read, and counts how often that went through. */
  private static Callable<Integer> writer(MongoCollection<Document> streams) {
    return () -> {
      int won = 0;
      for (int attempt = 0; attempt < 100; attempt++) {
        Document read = streams.find(doc("{_id: 's'}")).first();
        assertThat(read).isNotNull();
        int version = read.getInteger("versie");
        assertThat(read.getList("commits", Integer.class)).hasSize(version);
        Document append =
            doc(
                "{$push: {commits: %1$d}, $set: {versie: %2$d, uitgaand: true}}"
                    .formatted(version, version + 1));
        won +=
            (int)
                streams
                    .updateOne(new Document("_id", "s").append("versie", version), append)
                    .getModifiedCount();
        streams.updateOne(doc("{uitgaand: true}"), doc("{$unset: {uitgaand: 1}}"));
      }
      return won;
    };
  }

  private static MongoCollection<Document> withUniqueNumber(Store store) {
    MongoCollection<Document> people = store.collection("mensen");
    people.createIndex(doc("{nummer: 1}"), new IndexOptions().unique(true).sparse(true));
    return people;
  }

  private static void assertRefused(Runnable write) {
    assertThatThrownBy(write::run)
        .isInstanceOfSatisfying(
            MongoWriteException.class, e -> assertThat(e.getError().getCode()).isEqualTo(11000));
  }
}
