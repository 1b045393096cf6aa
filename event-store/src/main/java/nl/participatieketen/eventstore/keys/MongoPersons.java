package nl.participatieketen.eventstore.keys;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.UUID;
import nl.participatieketen.eventstore.connection.BrokenConnection;
import nl.participatieketen.eventstore.connection.StoreAccess;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Persons in MongoDB: a row each, with its key in it. A service that recognises persons by
 * something keeps that in the same row, and writes {@link #KEY} itself where it makes one.
 */
public final class MongoPersons implements Persons {

  /** The name of the collection of persons. */
  public static final String COLLECTION = "deelnemers";

  public static final String ORGANISATIE = "organisatie";
  public static final String DEELNEMER = "deelnemerId";

  /** The field of the key: {@link WrappedKey#document}. */
  public static final String KEY = "sleutel";

  private static final FindOneAndUpdateOptions AFTER =
      new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

  private final MongoCollection<Document> rows;

  /**
   * @param database where the persons stand
   */
  public MongoPersons(MongoDatabase database) {
    this.rows = StoreAccess.to(database).getCollection(COLLECTION);
  }

  /** Makes the index by which a person is found; harmless when it is there. */
  public Mono<Void> prepare() {
    return Mono.from(rows.createIndex(new Document(DEELNEMER, 1), new IndexOptions().sparse(true)))
        .then();
  }

  /** The rows, for a service that keeps more in them. */
  public MongoCollection<Document> rows() {
    return rows;
  }

  @Override
  public Flux<WrappedKey> keys(String organisatie, UUID deelnemer) {
    return Flux.from(rows.find(person(organisatie, deelnemer))).mapNotNull(MongoPersons::key);
  }

  @Override
  public Mono<WrappedKey> keep(String organisatie, UUID deelnemer, WrappedKey fresh) {
    return Mono.defer(() -> upsert(organisatie, deelnemer, fresh))
        .onErrorResume(MongoPersons::isDuplicate, error -> upsert(organisatie, deelnemer, fresh))
        .transform(BrokenConnection::onceMore)
        .flatMap(
            row -> {
              WrappedKey key = key(row);
              return key != null
                  ? Mono.just(key)
                  : complete(organisatie, deelnemer, fresh).transform(BrokenConnection::onceMore);
            });
  }

  private Mono<Document> upsert(String organisatie, UUID deelnemer, WrappedKey fresh) {
    return Mono.from(
        rows.findOneAndUpdate(
            person(organisatie, deelnemer),
            new Document(
                "$setOnInsert",
                new Document("_id", organisatie + "/" + deelnemer).append(KEY, fresh.document())),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
  }

  /** A row from before keys stood in rows. */
  private Mono<WrappedKey> complete(String organisatie, UUID deelnemer, WrappedKey fresh) {
    return Mono.from(
            rows.findOneAndUpdate(
                person(organisatie, deelnemer).append(KEY, null),
                new Document("$set", new Document(KEY, fresh.document())),
                AFTER))
        .mapNotNull(MongoPersons::key)
        .switchIfEmpty(keys(organisatie, deelnemer).next())
        .switchIfEmpty(Mono.defer(() -> keep(organisatie, deelnemer, fresh)));
  }

  @Override
  public Mono<Boolean> remove(String organisatie, UUID deelnemer) {
    Mono<Boolean> attempt =
        Mono.defer(() -> Mono.from(rows.deleteMany(person(organisatie, deelnemer))))
            .map(outcome -> outcome.getDeletedCount() > 0);
    return attempt.onErrorResume(BrokenConnection::is, error -> attempt.thenReturn(true));
  }

  private static Document person(String organisatie, UUID deelnemer) {
    return new Document(DEELNEMER, deelnemer.toString()).append(ORGANISATIE, organisatie);
  }

  static @Nullable WrappedKey key(Document row) {
    Document key = row.get(KEY, Document.class);
    return key == null ? null : WrappedKey.of(key);
  }

  private static boolean isDuplicate(Throwable error) {
    return error instanceof MongoServerException server
        && ErrorCategory.fromErrorCode(server.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }
}
