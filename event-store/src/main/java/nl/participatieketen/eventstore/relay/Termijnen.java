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
    this.rijen = database.getCollection(COLLECTIE);
  }

  /** A row of which the first term has passed; what comes after it depends on what it brings. */
  record Vervallen(StroomId stroom, long positie, Termijn termijn) {}

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
            rijen.find(new Document(EERST, new Document("$lte", Date.from(nu)))).limit(hoogstens))
        .map(Termijnen::vervallen);
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

  private static Vervallen vervallen(Document rij) {
    Document eerste = rij.getList(ALLE, Document.class).getFirst();
    return new Vervallen(
        StroomId.van(rij.getString("_id")),
        rij.getLong(Rijen.POSITIE),
        new Termijn(eerste.getString("soort"), eerste.getDate("vervalt").toInstant()));
  }
}
