package nl.participatieketen.intake.persoon;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.connection.BrokenConnection;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a row of a person says of streams that are about to begin: it is written before, and
 * confirmed or taken back after. What a fall leaves in between names its stream, and {@link
 * #ruimOp} asks whether that exists.
 */
final class Aanvragen {

  /** The streams for which it was written and that are not known to exist. */
  static final String AANVRAGEN = "aanvragen";

  /** No stream is known to be about this person. */
  static final String ONBEVESTIGD = "onbevestigd";

  static final String GELIJKENISSEN = "gelijkenissen";

  /** The aanmeldingen that began since 0.2.0; those of before are found among the rows. */
  static final String ZAKEN = "zaken";

  /** Since when the oldest of the streams waits. */
  static final String NAGAAN = "nagaan";

  private static final String STROOM = "stroom";
  private static final String SINDS = "sinds";
  private static final String GELIJKENIS = "gelijkenis";

  /** The aanmelding that follows from the stream. */
  private static final String ZAAK = "zaak";

  private static final int HOEVEELHEID = 200;

  private final MongoCollection<Document> rijen;

  Aanvragen(MongoCollection<Document> rijen) {
    this.rijen = rijen;
  }

  /**
   * @param sleutel the row
   * @param nieuw what a row of somebody new holds
   * @param zaak the aanmelding that begins with the stream, or follows from it
   * @return the row, with this request and those of others
   */
  Mono<Document> reserveer(
      String sleutel,
      Document nieuw,
      StreamId stroom,
      StreamId zaak,
      String gelijkenis,
      Instant sinds) {
    Date nu = Date.from(sinds);
    return Mono.from(
            rijen.findOneAndUpdate(
                rij(sleutel),
                new Document("$setOnInsert", new Document(nieuw).append(ONBEVESTIGD, true))
                    .append(
                        "$addToSet",
                        new Document(
                            AANVRAGEN,
                            new Document(STROOM, stroom.key())
                                .append(SINDS, nu)
                                .append(ZAAK, zaak.key())
                                .append(GELIJKENIS, gelijkenis)))
                    .append("$min", new Document(NAGAAN, nu)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
        .transform(BrokenConnection::onceMore);
  }

  /** Whether another stream than this is about to begin for the same person. */
  static boolean vanEenAnder(Document rij, StreamId stroom) {
    return rij.getList(AANVRAGEN, Document.class, List.of()).stream()
        .anyMatch(aanvraag -> !stroom.key().equals(aanvraag.getString(STROOM)));
  }

  Mono<Void> bevestig(String sleutel, StreamId stroom, String gelijkenis, String zaak) {
    Document wijziging =
        new Document("$pull", aanvraag(stroom))
            .append("$addToSet", new Document(GELIJKENISSEN, gelijkenis).append(ZAKEN, zaak));
    return Mono.from(
            rijen.updateOne(
                rij(sleutel)
                    .append(AANVRAGEN, new Document("$size", 1))
                    .append(AANVRAGEN + "." + STROOM, stroom.key()),
                new Document(wijziging)
                    .append("$unset", new Document(ONBEVESTIGD, "").append(NAGAAN, ""))))
        .filter(uitslag -> uitslag.getMatchedCount() == 1)
        .hasElement()
        .flatMap(alleen -> alleen ? Mono.empty() : bevestigNaastAnderen(sleutel, wijziging))
        .transform(BrokenConnection::onceMore);
  }

  private Mono<Void> bevestigNaastAnderen(String sleutel, Document wijziging) {
    return Mono.from(
            rijen.updateOne(
                rij(sleutel),
                new Document(wijziging).append("$unset", new Document(ONBEVESTIGD, ""))))
        .then(Mono.defer(() -> niemandWacht(sleutel)));
  }

  /** Leaves nothing of a stream that did not begin. */
  Mono<Void> laatLos(String sleutel, StreamId stroom) {
    return Mono.from(rijen.updateOne(rij(sleutel), new Document("$pull", aanvraag(stroom))))
        .then(Mono.from(rijen.deleteOne(zonderAanvraag(sleutel).append(ONBEVESTIGD, true))))
        .then(Mono.defer(() -> niemandWacht(sleutel)))
        .transform(BrokenConnection::onceMore);
  }

  private Mono<Void> niemandWacht(String sleutel) {
    return Mono.from(
            rijen.updateOne(
                zonderAanvraag(sleutel).append(NAGAAN, new Document("$exists", true)),
                new Document("$unset", new Document(NAGAAN, ""))))
        .then();
  }

  private static Document rij(String sleutel) {
    return new Document("_id", sleutel);
  }

  private static Document zonderAanvraag(String sleutel) {
    return rij(sleutel).append(AANVRAGEN, new Document("$size", 0));
  }

  private static Document aanvraag(StreamId stroom) {
    return new Document(AANVRAGEN, new Document(STROOM, stroom.key()));
  }

  /**
   * Asks of everything that waits since before {@code grens} whether its stream exists, and
   * confirms or removes it. May be done by several at once.
   */
  Mono<Void> ruimOp(Instant grens, Function<StreamId, Mono<Boolean>> bestaat) {
    Date uiterlijk = Date.from(grens);
    return Flux.from(
            rijen.find(new Document(NAGAAN, new Document("$lte", uiterlijk))).limit(HOEVEELHEID))
        .concatMap(
            rij ->
                Flux.fromIterable(rij.getList(AANVRAGEN, Document.class))
                    .filter(aanvraag -> !aanvraag.getDate(SINDS).after(uiterlijk))
                    .concatMap(aanvraag -> rondAf(rij.getString("_id"), aanvraag, bestaat))
                    .then(wachtVerder(rij, uiterlijk)))
        .then();
  }

  private Mono<Void> rondAf(
      String sleutel, Document aanvraag, Function<StreamId, Mono<Boolean>> bestaat) {
    StreamId stroom = StreamId.of(aanvraag.getString(STROOM));
    return bestaat
        .apply(stroom)
        .flatMap(
            er ->
                er
                    ? bevestig(
                        sleutel,
                        stroom,
                        aanvraag.getString(GELIJKENIS),
                        aanvraag.get(ZAAK, stroom.key()))
                    : laatLos(sleutel, stroom));
  }

  /** Where younger ones are left, they are asked after in their turn. */
  private Mono<Void> wachtVerder(Document rij, Date uiterlijk) {
    return Flux.fromIterable(rij.getList(AANVRAGEN, Document.class))
        .map(aanvraag -> aanvraag.getDate(SINDS))
        .filter(sinds -> sinds.after(uiterlijk))
        .reduce((een, ander) -> een.before(ander) ? een : ander)
        .flatMap(
            sinds ->
                Mono.from(
                    rijen.updateOne(
                        rij(rij.getString("_id")).append(NAGAAN, rij.getDate(NAGAAN)),
                        new Document("$set", new Document(NAGAAN, sinds)))))
        .then();
  }
}
