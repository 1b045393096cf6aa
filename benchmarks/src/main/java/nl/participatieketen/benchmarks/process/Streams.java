package nl.participatieketen.benchmarks.process;

import static java.util.Objects.requireNonNull;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a service has stored, seen from outside. */
public final class Streams {

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Store store;
  private final String database;

  public Streams(Store store, String database) {
    this.store = store;
    this.database = database;
  }

  public MongoCollection<Document> documents() {
    return store.database(database).getCollection("stromen");
  }

  public long count(String soort) {
    return requireNonNull(
        Mono.from(documents().countDocuments(new Document("soort", soort))).block());
  }

  /** How many commits all streams of this kind hold together. */
  public long commits(String soort) {
    return requireNonNull(
        Flux.from(
                documents()
                    .find(new Document("soort", soort))
                    .projection(new Document("versie", 1)))
            .reduce(0L, (sum, stream) -> sum + stream.getLong("versie"))
            .block());
  }

  /** Returns when there are at least so many of this kind, and all that follows is done. */
  public void await(String soort, long wanted) {
    Patience.await("%d keer %s".formatted(wanted, soort), PATIENCE, () -> count(soort) >= wanted);
    store.awaitPublished(database);
  }
}
