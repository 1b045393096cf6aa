package nl.participatieketen.intake.persoon;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.edge.store.StoreSetup;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.connection.BrokenConnection;
import nl.participatieketen.eventstore.keys.MongoPersons;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives a person the same id within one organisatie, by a keyed hash of the BSN. Without a BSN
 * every aanmelding is somebody new; whom it might be too is found by a keyed hash of name and birth
 * date, and a person decides.
 *
 * <p>A row is written for a stream that is about to begin, after it was decided that it may, and
 * counts once that stream exists: two who begin at once for one BSN meet in one row. What a fall
 * leaves in between names its stream, and {@link #ruimOp} asks whether that exists.
 *
 * <p>The key of what is sensitive about a person stands in the same row ({@link MongoPersons}) and
 * is written with it: who is forgotten is neither recognised nor readable, by one deletion.
 */
@Component
public class Deelnemers implements StoreSetup {

  private static final String GELIJKENISSEN = "gelijkenissen";

  /** The streams for which it was written and that are not known to exist. */
  private static final String AANVRAGEN = "aanvragen";

  private static final String STROOM = "stroom";
  private static final String SINDS = "sinds";
  private static final String GELIJKENIS = "gelijkenis";

  /** Since when the oldest of them waits. */
  private static final String NAGAAN = "nagaan";

  /** No stream is known to be about this person. */
  private static final String ONBEVESTIGD = "onbevestigd";

  private static final int HOEVEELHEID = 200;

  private final MongoCollection<Document> deelnemers;
  private final PersonEncryption versleuteling;
  private final KeyRing sleutels;
  private final Clock tijd;

  Deelnemers(PersonEncryption versleuteling, KeyRing sleutels, Clock tijd) {
    this.deelnemers = versleuteling.persons().rows();
    this.versleuteling = versleuteling;
    this.sleutels = sleutels;
    this.tijd = tijd;
  }

  @Override
  public Mono<Void> prepare() {
    return Flux.just(GELIJKENISSEN, NAGAAN)
        .concatMap(
            veld -> deelnemers.createIndex(new Document(veld, 1), new IndexOptions().sparse(true)))
        .then();
  }

  /**
   * Begins a stream about a person, of which it was decided that it may begin.
   *
   * @param begin given the id of the person: a known one, or that of somebody new
   * @param gelukt whether the stream exists after this answer
   */
  public <A> Mono<A> begin(
      Aanduiding wie, StreamId stroom, Function<UUID, Mono<A>> begin, Predicate<A> gelukt) {
    return bekend(wie)
        .map(begin)
        .switchIfEmpty(Mono.fromSupplier(() -> eerst(wie, stroom, begin, gelukt)))
        .flatMap(antwoord -> antwoord);
  }

  private <A> Mono<A> eerst(
      Aanduiding wie, StreamId stroom, Function<UUID, Mono<A>> begin, Predicate<A> gelukt) {
    return reserveer(wie, stroom)
        .flatMap(
            rij ->
                begin
                    .apply(id(rij))
                    .flatMap(
                        antwoord ->
                            (gelukt.test(antwoord)
                                    ? bevestig(sleutel(wie), stroom, gelijkenis(wie))
                                    : laatLos(sleutel(wie), stroom))
                                .thenReturn(antwoord)));
  }

  /** Nothing has to be written about who is known just so. */
  private Mono<UUID> bekend(Aanduiding wie) {
    return wie.bsn() == null
        ? Mono.empty()
        : Mono.from(
                deelnemers.find(
                    new Document("_id", sleutel(wie)).append(GELIJKENISSEN, gelijkenis(wie))))
            .filter(rij -> !rij.containsKey(ONBEVESTIGD))
            .doOnNext(versleuteling::learn)
            .map(Deelnemers::id);
  }

  private Mono<Document> reserveer(Aanduiding wie, StreamId stroom) {
    Date nu = Date.from(tijd.instant());
    return Mono.from(
            deelnemers.findOneAndUpdate(
                new Document("_id", sleutel(wie)),
                new Document(
                        "$setOnInsert",
                        new Document(MongoPersons.ORGANISATIE, wie.organisatie())
                            .append(MongoPersons.DEELNEMER, wie.nieuw().toString())
                            .append(
                                MongoPersons.KEY,
                                versleuteling.freshKey(wie.organisatie(), wie.nieuw()))
                            .append(ONBEVESTIGD, true))
                    .append(
                        "$addToSet",
                        new Document(
                            AANVRAGEN,
                            new Document(STROOM, stroom.key())
                                .append(SINDS, nu)
                                .append(GELIJKENIS, gelijkenis(wie))))
                    .append("$min", new Document(NAGAAN, nu)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
        .transform(BrokenConnection::onceMore)
        .doOnNext(versleuteling::learn);
  }

  private Mono<Void> bevestig(String sleutel, StreamId stroom, String gelijkenis) {
    Document wijziging =
        new Document("$pull", aanvraag(stroom))
            .append("$addToSet", new Document(GELIJKENISSEN, gelijkenis));
    return Mono.from(
            deelnemers.updateOne(
                new Document("_id", sleutel)
                    .append(AANVRAGEN, new Document("$size", 1))
                    .append(AANVRAGEN + "." + STROOM, stroom.key()),
                new Document(wijziging)
                    .append("$unset", new Document(ONBEVESTIGD, "").append(NAGAAN, ""))))
        .filter(uitslag -> uitslag.getMatchedCount() == 1)
        .switchIfEmpty(
            Mono.defer(
                () ->
                    Mono.from(
                        deelnemers.updateOne(
                            new Document("_id", sleutel),
                            new Document(wijziging)
                                .append("$unset", new Document(ONBEVESTIGD, ""))))))
        .then()
        .transform(BrokenConnection::onceMore);
  }

  /** Leaves nothing of a stream that did not begin. */
  private Mono<Void> laatLos(String sleutel, StreamId stroom) {
    Document leeg = new Document("_id", sleutel).append(AANVRAGEN, new Document("$size", 0));
    return Mono.from(
            deelnemers.updateOne(
                new Document("_id", sleutel), new Document("$pull", aanvraag(stroom))))
        .then(Mono.from(deelnemers.deleteOne(new Document(leeg).append(ONBEVESTIGD, true))))
        .then(
            Mono.from(deelnemers.updateOne(leeg, new Document("$unset", new Document(NAGAAN, "")))))
        .then()
        .transform(BrokenConnection::onceMore);
  }

  private static Document aanvraag(StreamId stroom) {
    return new Document(AANVRAGEN, new Document(STROOM, stroom.key()));
  }

  /**
   * Asks of everything that waits since before {@code grens} whether its stream exists, and
   * confirms or removes it. May be done by several at once.
   */
  public Mono<Void> ruimOp(Instant grens, Function<StreamId, Mono<Boolean>> bestaat) {
    Date uiterlijk = Date.from(grens);
    return Flux.from(
            deelnemers
                .find(new Document(NAGAAN, new Document("$lte", uiterlijk)))
                .limit(HOEVEELHEID))
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
                    ? bevestig(sleutel, stroom, aanvraag.getString(GELIJKENIS))
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
                    deelnemers.updateOne(
                        new Document("_id", rij.getString("_id"))
                            .append(NAGAAN, rij.getDate(NAGAAN)),
                        new Document("$set", new Document(NAGAAN, sinds)))))
        .then();
  }

  /** The id of whoever has this BSN; empty where nobody is known by it. */
  public Mono<UUID> zoek(String organisatie, String bsn) {
    return Mono.from(deelnemers.find(new Document("_id", sleutel(organisatie, bsn))))
        .filter(rij -> !rij.containsKey(ONBEVESTIGD))
        .map(Deelnemers::id);
  }

  /** The ids of those who have, or once gave, this name and birth date. */
  public Mono<List<UUID>> gelijken(String organisatie, String naam, LocalDate geboortedatum) {
    return Flux.from(
            deelnemers.find(new Document(GELIJKENISSEN, sleutel(organisatie, naam, geboortedatum))))
        .map(Deelnemers::id)
        .collectList();
  }

  /** Whether somebody of this organisatie bears this id. */
  public Mono<Boolean> isBekend(String organisatie, UUID deelnemerId) {
    return Flux.from(
            deelnemers.find(
                new Document(MongoPersons.DEELNEMER, deelnemerId.toString())
                    .append(MongoPersons.ORGANISATIE, organisatie)))
        .any(rij -> !rij.containsKey(ONBEVESTIGD));
  }

  private static UUID id(Document rij) {
    return UUID.fromString(rij.getString(MongoPersons.DEELNEMER));
  }

  private String sleutel(Aanduiding wie) {
    return wie.bsn() == null
        ? wie.organisatie() + "/" + wie.nieuw()
        : sleutel(wie.organisatie(), wie.bsn());
  }

  private String gelijkenis(Aanduiding wie) {
    return sleutel(wie.organisatie(), wie.naam(), wie.geboortedatum());
  }

  private String sleutel(String organisatie, String bsn) {
    return organisatie + "/" + sleutels.person(organisatie, bsn);
  }

  private String sleutel(String organisatie, String naam, LocalDate geboortedatum) {
    String woorden = naam.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    return organisatie + "/" + sleutels.person(organisatie, woorden + " " + geboortedatum);
  }
}
