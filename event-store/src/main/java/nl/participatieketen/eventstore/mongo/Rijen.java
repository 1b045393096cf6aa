package nl.participatieketen.eventstore.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes rows that only ever move forward: a row is replaced only by one of a later position. So
 * writing one twice, late, or out of order does nothing, and a rebuild may run beside the follower.
 */
public final class Rijen {

  /** The field that says from which state a row was computed. */
  public static final String POSITIE = "positie";

  private static final String ID = "_id";
  private static final int DUBBEL = 11000;

  private final MongoDatabase database;

  public Rijen(MongoDatabase database) {
    this.database = database;
  }

  /**
   * Writes the rows that are newer than what is stored.
   *
   * @param rijen each with {@code _id} and {@code positie}
   * @return how many were written; the others were there already
   */
  public Mono<Integer> schrijf(String collectie, List<Document> rijen) {
    return schrijf(collectie, rijen, "$lt");
  }

  /** Like {@link #schrijf}, but also writes anew what is stored with the same position. */
  public Mono<Integer> herschrijf(String collectie, List<Document> rijen) {
    return schrijf(collectie, rijen, "$lte");
  }

  private Mono<Integer> schrijf(String collectie, List<Document> rijen, String ouder) {
    if (rijen.isEmpty()) {
      return Mono.just(0);
    }
    var vervangingen =
        rijen.stream()
            .map(
                rij ->
                    new ReplaceOneModel<>(
                        new Document(ID, rij.get(ID))
                            .append(POSITIE, new Document(ouder, rij.get(POSITIE))),
                        rij,
                        new ReplaceOptions().upsert(true)))
            .toList();
    return Mono.from(
            collectie(collectie).bulkWrite(vervangingen, new BulkWriteOptions().ordered(false)))
        .thenReturn(rijen.size())
        .onErrorResume(
            MongoBulkWriteException.class,
            fout ->
                fout.getWriteErrors().stream().allMatch(e -> e.getCode() == DUBBEL)
                    ? Mono.just(rijen.size() - fout.getWriteErrors().size())
                    : Mono.error(fout));
  }

  /** Makes one index per field, each behind the tenant. */
  public Mono<Void> richtIn(String collectie, List<String> zoekvelden) {
    return Flux.fromIterable(zoekvelden)
        .concatMap(
            veld ->
                collectie(collectie)
                    .createIndex(
                        new Document(veld, 1).append("organisatie", 1).append(ID, 1),
                        new IndexOptions().sparse(false)))
        .then();
  }

  private MongoCollection<Document> collectie(String naam) {
    return database.getCollection(naam);
  }
}
