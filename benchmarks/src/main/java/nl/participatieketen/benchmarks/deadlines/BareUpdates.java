package nl.participatieketen.benchmarks.deadlines;

import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Moves an indexed date of one document at a time, found by its id. */
final class BareUpdates implements AutoCloseable {

  private static final int AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final MongoCollection<Document> documents;

  BareUpdates(MongoDatabase database) {
    this.documents =
        database.withWriteConcern(WriteConcern.MAJORITY).getCollection("termijnen-kaal");
    Mono.from(documents.createIndex(new Document("eerst", 1))).block();
  }

  /** Returns how many per second. */
  double run(int updates) {
    String prefix = UUID.randomUUID().toString();
    Flux.range(0, updates)
        .map(i -> new Document("_id", prefix + i).append("eerst", new Date(0)))
        .buffer(500)
        .concatMap(documents::insertMany)
        .blockLast(PATIENCE);
    long began = System.nanoTime();
    Flux.range(0, updates)
        .flatMap(
            i ->
                documents.updateOne(
                    new Document("_id", prefix + i),
                    new Document("$set", new Document("eerst", new Date(i)))),
            AT_ONCE)
        .blockLast(PATIENCE);
    return updates / ((System.nanoTime() - began) / 1e9);
  }

  @Override
  public void close() {
    Mono.from(documents.drop()).block(PATIENCE);
  }
}
