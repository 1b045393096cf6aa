package nl.participatieketen.eventstore.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import nl.participatieketen.eventstore.connection.StoreAccess;
import org.bson.BsonDocument;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes rows that only ever move forward: a row is replaced only by one of a later position. So
 * writing one twice, late, or out of order does nothing, and a rebuild may run beside the follower.
 */
public final class Rows {

  /** The field that says from which state a row was computed. */
  public static final String POSITION = "positie";

  private static final String ID = "_id";
  private static final int DUPLICATE = 11000;

  private final MongoDatabase database;

  public Rows(MongoDatabase database) {
    this.database = StoreAccess.to(database);
  }

  /**
   * Writes the rows that are newer than what is stored.
   *
   * @param rows each with {@code _id} and {@code position}
   * @return how many were written; the others were there already
   */
  public Mono<Integer> write(String collection, List<BsonDocument> rows) {
    return write(collection, rows, "$lt");
  }

  /** Like {@link #write}, but also writes anew what is stored with the same position. */
  public Mono<Integer> rewrite(String collection, List<BsonDocument> rows) {
    return write(collection, rows, "$lte");
  }

  private Mono<Integer> write(String collection, List<BsonDocument> rows, String older) {
    return replace(collection, rows, older, true)
        .flatMap(
            first ->
                replace(collection, first.existed(), older, false)
                    .map(after -> first.written() + after.written()));
  }

  /**
   * @param existed rows that were there: newer, or just made by another writer from an older state
   */
  private record Written(int written, List<BsonDocument> existed) {}

  /**
   * An insert that meets a row tells nothing about that row's position, so what it met is tried
   * again as a mere replacement; rows are never deleted, so that decides it.
   */
  private Mono<Written> replace(
      String collection, List<BsonDocument> rows, String older, boolean orCreate) {
    if (rows.isEmpty()) {
      return Mono.just(new Written(0, List.of()));
    }
    var replacements =
        rows.stream()
            .map(
                row ->
                    new ReplaceOneModel<>(
                        new Document(ID, row.get(ID))
                            .append(POSITION, new Document(older, row.get(POSITION))),
                        row,
                        new ReplaceOptions().upsert(orCreate)))
            .toList();
    return Mono.from(
            collection(collection).bulkWrite(replacements, new BulkWriteOptions().ordered(false)))
        .map(outcome -> new Written(written(outcome), List.of()))
        .onErrorResume(
            MongoBulkWriteException.class,
            error ->
                error.getWriteErrors().stream().allMatch(e -> e.getCode() == DUPLICATE)
                    ? Mono.just(
                        new Written(
                            written(error.getWriteResult()),
                            error.getWriteErrors().stream()
                                .map(e -> rows.get(e.getIndex()))
                                .toList()))
                    : Mono.error(error));
  }

  private static int written(BulkWriteResult outcome) {
    return outcome.getMatchedCount() + outcome.getUpserts().size();
  }

  /** Makes one index per field, each behind the tenant. */
  public Mono<Void> prepare(String collection, List<String> searchFields) {
    return Flux.fromIterable(searchFields)
        .concatMap(
            field ->
                collection(collection)
                    .createIndex(
                        new Document(field, 1).append("organisatie", 1).append(ID, 1),
                        new IndexOptions().sparse(false)))
        .then();
  }

  private MongoCollection<BsonDocument> collection(String name) {
    return database.getCollection(name, BsonDocument.class);
  }
}
