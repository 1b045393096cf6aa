package nl.participatieketen.eventstore.relay;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Termijn;
import nl.participatieketen.eventstore.mongo.Rijen;
import nl.participatieketen.eventstore.mongo.Toegang;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows that say what is due: one per stream, found by what is due first. */
final class Termijnen {

  static final String COLLECTIE = "termijnen";
  static final int OPZET = 1;

  private static final String EERST = "eerst";
  private static final String ALLE = "termijnen";

  private final MongoCollection<Document> rijen;

  Termijnen(MongoDatabase database) {
    this.rijen = Toegang.tot(database).getCollection(COLLECTIE);
  }

  /**
   * A row of which a term has passed.
   *
   * @param termijnen those that have passed, in order
   */
  record Vervallen(StroomId stroom, long positie, List<Termijn> termijnen) {

    /** The version of the stream that the row was computed from. */
    long versie() {
      return positie % Stroomverwerking.PER_OPZET;
    }
  }

  Mono<Void> richtIn() {
    return Mono.from(rijen.createIndex(new Document(EERST, 1), new IndexOptions().sparse(true)))
        .then();
  }

  static Document rij(List<Termijn> termijnen) {
    List<Termijn> opVolgorde =
        termijnen.stream().sorted(Comparator.comparing(Termijn::vervalt)).toList();
    Document rij =
        new Document(
            ALLE,
            opVolgorde.stream()
                .map(
                    termijn ->
                        new Document("soort", termijn.soort())
                            .append("vervalt", Date.from(termijn.vervalt())))
                .toList());
    if (!opVolgorde.isEmpty()) {
      rij.append(EERST, Date.from(opVolgorde.getFirst().vervalt()));
    }
    return rij;
  }

  Flux<Vervallen> vervallen(Instant nu, int hoogstens) {
    return Flux.from(
            rijen
                .find(new Document(EERST, new Document("$lte", Date.from(nu))))
                .sort(new Document(EERST, 1))
                .limit(hoogstens))
        .map(rij -> vervallen(rij, nu));
  }

  /** Leaves a row alone until {@code tot}, unless it has been replaced in the meantime. */
  Mono<Void> stelUit(Vervallen vervallen, Instant tot) {
    return Mono.from(
            rijen.updateOne(
                new Document("_id", vervallen.stroom().sleutel())
                    .append(Rijen.POSITIE, vervallen.positie()),
                new Document("$set", new Document(EERST, Date.from(tot)))))
        .then();
  }

  private static Vervallen vervallen(Document rij, Instant nu) {
    return new Vervallen(
        StroomId.van(rij.getString("_id")),
        rij.getLong(Rijen.POSITIE),
        rij.getList(ALLE, Document.class).stream()
            .map(t -> new Termijn(t.getString("soort"), t.getDate("vervalt").toInstant()))
            .filter(termijn -> !termijn.vervalt().isAfter(nu))
            .toList());
  }
}
