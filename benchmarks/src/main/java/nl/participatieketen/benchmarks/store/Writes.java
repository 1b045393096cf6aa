package nl.participatieketen.benchmarks.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The writes of an event store and its rows, as small and as indexed as a service has them, on new
 * streams of its own.
 */
final class Writes {

  private static final int AT_ONCE = 32;
  private static final int BULK = 50;
  private static final String FACTS = "x".repeat(700);

  private final MongoDatabase database;
  private final MongoCollection<Document> streams;
  private final MongoCollection<Document> rows;
  private final List<String> ids;

  private Writes(MongoDatabase database, List<String> ids) {
    this.ids = ids;
    this.database = database.withWriteConcern(WriteConcern.MAJORITY);
    this.streams = this.database.getCollection("stromen");
    this.rows = this.database.getCollection("rijen");
  }

  static Writes on(MongoDatabase database, int streams) {
    Writes writes =
        new Writes(
            database,
            Stream.generate(() -> "gemeente-voorbeeld/aanmelding/" + UUID.randomUUID())
                .limit(streams)
                .toList());
    index(writes.streams, new Document("uitgaand", 1), true);
    index(writes.streams, new Document("soort", 1).append("_id", 1), false);
    for (String field : List.of("status", "voor", "eerst")) {
      index(writes.rows, new Document(field, 1).append("organisatie", 1).append("_id", 1), false);
    }
    return writes;
  }

  private static void index(MongoCollection<Document> collection, Document keys, boolean sparse) {
    Mono.from(collection.createIndex(keys, new IndexOptions().sparse(sparse))).block();
  }

  /** Asks the store for nothing, as often as there are streams. */
  void pings() {
    each(ids.size(), _ -> Mono.from(database.runCommand(new Document("ping", 1))));
  }

  /** Begins the streams, each with one commit. */
  void inserts() {
    each(ids.size(), i -> Mono.from(streams.insertOne(stream(i))));
  }

  /** Appends a commit to each of the streams, where its version still is what was read. */
  void appends(long version) {
    each(
        ids.size(), i -> Mono.from(streams.updateOne(unanswered(i, version), append(version + 1))));
  }

  /** Marks each of the streams as published. */
  void marks(long version) {
    bulks(
        streams,
        i ->
            new UpdateOneModel<>(
                new Document("_id", ids.get(i)).append("versie", version),
                new Document("$set", new Document("gepubliceerdTot", version))
                    .append("$unset", new Document("uitgaand", ""))));
  }

  /**
   * Writes a row per stream where the stored one is older, and inserts those that are not there.
   */
  void rows(long position) {
    bulks(
        rows,
        i ->
            new ReplaceOneModel<>(
                new Document("_id", ids.get(i)).append("positie", new Document("$lt", position)),
                row(i, position),
                new ReplaceOptions().upsert(true)));
  }

  private Document stream(int i) {
    return new Document("_id", ids.get(i))
        .append("organisatie", "gemeente-voorbeeld")
        .append("soort", "aanmelding")
        .append("deelnemer", ids.get(i))
        .append("versie", 1L)
        .append("commits", List.of(commit(1)))
        .append("omvang", (long) FACTS.length())
        .append("gepubliceerdTot", 0L)
        .append("uitgaand", true);
  }

  private static Document commit(long version) {
    return new Document("versie", version).append("gebeurtenissen", FACTS);
  }

  private Document unanswered(int i, long version) {
    return new Document("_id", ids.get(i))
        .append("versie", version)
        .append("antwoorden.opdracht", new Document("$ne", ids.getFirst()));
  }

  private static Document append(long version) {
    return new Document("$push", new Document("commits", commit(version)))
        .append("$inc", new Document("omvang", (long) FACTS.length()))
        .append("$set", new Document("versie", version).append("uitgaand", true));
  }

  private Document row(int i, long position) {
    return new Document("_id", ids.get(i))
        .append("organisatie", "gemeente-voorbeeld")
        .append("positie", position)
        .append("status", "in-intake")
        .append("voor", "klantmanager")
        .append("eerst", "dag-" + (i + position) % 97)
        .append("gegevens", "y".repeat(200));
  }

  private void bulks(
      MongoCollection<Document> collection, IntFunction<WriteModel<Document>> write) {
    each(
        ids.size() / BULK,
        bulk -> {
          List<WriteModel<Document>> writes =
              IntStream.range(bulk * BULK, (bulk + 1) * BULK).mapToObj(write).toList();
          return Mono.from(collection.bulkWrite(writes, new BulkWriteOptions().ordered(false)));
        });
  }

  private static void each(int count, IntFunction<Mono<?>> action) {
    Flux.range(0, count).flatMap(i -> action.apply(i).then(), AT_ONCE).then().block();
  }
}
