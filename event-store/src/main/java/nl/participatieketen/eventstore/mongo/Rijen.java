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
import org.bson.BsonDocument;
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
    this.database = Toegang.tot(database);
  }

  /**
   * Writes the rows that are newer than what is stored.
   *
   * @param rijen each with {@code _id} and {@code positie}
   * @return how many were written; the others were there already
   */
  public Mono<Integer> schrijf(String collectie, List<BsonDocument> rijen) {
    return schrijf(collectie, rijen, "$lt");
  }

  /** Like {@link #schrijf}, but also writes anew what is stored with the same position. */
  public Mono<Integer> herschrijf(String collectie, List<BsonDocument> rijen) {
    return schrijf(collectie, rijen, "$lte");
  }

  private Mono<Integer> schrijf(String collectie, List<BsonDocument> rijen, String ouder) {
    return vervang(collectie, rijen, ouder, true)
        .flatMap(
            eerst ->
                vervang(collectie, eerst.bestonden(), ouder, false)
                    .map(daarna -> eerst.geschreven() + daarna.geschreven()));
  }

  /**
   * @param bestonden rows that were there: newer, or just made by another writer from an older
   *     state
   */
  private record Geschreven(int geschreven, List<BsonDocument> bestonden) {}

  /**
   * An insert that meets a row tells nothing about that row's position, so what it met is tried
   * again as a mere replacement; rows are never deleted, so that decides it.
   */
  private Mono<Geschreven> vervang(
      String collectie, List<BsonDocument> rijen, String ouder, boolean ofMaak) {
    if (rijen.isEmpty()) {
      return Mono.just(new Geschreven(0, List.of()));
    }
    var vervangingen =
        rijen.stream()
            .map(
                rij ->
                    new ReplaceOneModel<>(
                        new Document(ID, rij.get(ID))
                            .append(POSITIE, new Document(ouder, rij.get(POSITIE))),
                        rij,
                        new ReplaceOptions().upsert(ofMaak)))
            .toList();
    return Mono.from(
            collectie(collectie).bulkWrite(vervangingen, new BulkWriteOptions().ordered(false)))
        .map(uitslag -> new Geschreven(geschreven(uitslag), List.of()))
        .onErrorResume(
            MongoBulkWriteException.class,
            fout ->
                fout.getWriteErrors().stream().allMatch(e -> e.getCode() == DUBBEL)
                    ? Mono.just(
                        new Geschreven(
                            geschreven(fout.getWriteResult()),
                            fout.getWriteErrors().stream()
                                .map(e -> rijen.get(e.getIndex()))
                                .toList()))
                    : Mono.error(fout));
  }

  private static int geschreven(BulkWriteResult uitslag) {
    return uitslag.getMatchedCount() + uitslag.getUpserts().size();
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

  private MongoCollection<BsonDocument> collectie(String naam) {
    return database.getCollection(naam, BsonDocument.class);
  }
}
