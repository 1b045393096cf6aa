package nl.participatieketen.intake.persoon;

import static nl.participatieketen.intake.persoon.Aanvragen.GELIJKENISSEN;
import static nl.participatieketen.intake.persoon.Aanvragen.NAGAAN;
import static nl.participatieketen.intake.persoon.Aanvragen.ONBEVESTIGD;
import static nl.participatieketen.intake.persoon.Aanvragen.ZAKEN;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.edge.store.StoreSetup;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.MongoPersons;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.werkwijze.BrpDatum;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives a person the same id within one organisatie, by a keyed hash of the BSN. Without a BSN
 * every aanmelding is somebody new; whom it might be too is found by {@link Gelijkenis}, and a
 * person decides.
 *
 * <p>A row is written for a stream that is about to begin, after it was decided that it may, and
 * counts once that stream exists: two who begin at once for one BSN meet in one row ({@link
 * Aanvragen}).
 *
 * <p>The key of what is sensitive about a person stands in the same row ({@link MongoPersons}) and
 * is written with it: who is forgotten is neither recognised nor readable, by one deletion.
 */
@Component
public class Deelnemers implements StoreSetup {

  /** Since which folding of names its keys are; a row of 0.1.0 has no such field. */
  private static final String VOUW = "vouw";

  private static final int VOUW_NU = 2;

  private static final Logger LOG = LoggerFactory.getLogger(Deelnemers.class);

  private final MongoCollection<Document> deelnemers;
  private final Aanvragen aanvragen;
  private final PersonEncryption versleuteling;
  private final KeyRing sleutels;
  private final Clock tijd;

  Deelnemers(PersonEncryption versleuteling, KeyRing sleutels, Clock tijd) {
    this.deelnemers = versleuteling.persons().rows();
    this.aanvragen = new Aanvragen(deelnemers);
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
   * Begins a stream about a person, of which it was decided that it may begin. From here until the
   * answer whoever else begins for the same BSN finds this one; of two at once the first in the row
   * finds nobody.
   *
   * @param zaak the aanmelding that begins, or that follows
   * @param begin given what is known of the person: of a known one, or of somebody new
   * @param gelukt whether the stream exists after this answer
   */
  <A> Mono<A> begin(
      Aanduiding wie,
      StreamId stroom,
      StreamId zaak,
      Function<Gevonden, Mono<A>> begin,
      Predicate<A> gelukt) {
    String sleutel = sleutel(wie);
    return aanvragen
        .reserveer(sleutel, rij(wie), stroom, zaak, gelijkenis(wie), tijd.instant())
        .doOnNext(versleuteling::learn)
        .flatMap(rij -> begin.apply(gevonden(rij, wie, stroom)))
        .flatMap(
            antwoord ->
                (gelukt.test(antwoord)
                        ? aanvragen.bevestig(sleutel, stroom, gelijkenis(wie), zaak.key())
                        : aanvragen.laatLos(sleutel, stroom))
                    .thenReturn(antwoord));
  }

  private Document rij(Aanduiding wie) {
    return new Document(MongoPersons.ORGANISATIE, wie.organisatie())
        .append(MongoPersons.DEELNEMER, wie.nieuw().toString())
        .append(MongoPersons.KEY, versleuteling.freshKey(wie.organisatie(), wie.nieuw()))
        .append(VOUW, VOUW_NU);
  }

  /**
   * What is known of a person now, without beginning anything; empty where that is nothing.
   *
   * @param stroom what would begin, and does not count as another
   */
  Mono<Gevonden> bekijk(Aanduiding wie, StreamId stroom) {
    return Mono.from(deelnemers.find(new Document("_id", sleutel(wie))))
        .map(rij -> gevonden(rij, wie, stroom));
  }

  private Gevonden gevonden(Document rij, Aanduiding wie, StreamId stroom) {
    List<String> namen = rij.getList(GELIJKENISSEN, String.class, List.of());
    List<String> gelijk =
        new Gelijkenis(sleutels, wie.organisatie()).sleutels(wie.naam(), wie.geboortedatum());
    return new Gevonden(
        id(rij),
        rij.containsKey(ONBEVESTIGD),
        Aanvragen.vanEenAnder(rij, stroom),
        !namen.isEmpty() && Collections.disjoint(namen, gelijk),
        rij.getList(ZAKEN, String.class, List.of()).stream().map(StreamId::of).toList());
  }

  /**
   * Asks of everything that waits since before {@code grens} whether its stream exists, and
   * confirms or removes it. May be done by several at once.
   */
  public Mono<Void> ruimOp(Instant grens, Function<StreamId, Mono<Boolean>> bestaat) {
    return aanvragen.ruimOp(grens, bestaat);
  }

  /** The id of whoever has this BSN; empty where nobody is known by it. */
  public Mono<UUID> zoek(String organisatie, String bsn) {
    return Mono.from(deelnemers.find(new Document("_id", sleutel(organisatie, bsn))))
        .filter(rij -> !rij.containsKey(ONBEVESTIGD))
        .map(Deelnemers::id);
  }

  /** The ids of those who have, or once gave, about this name and can be born on this day. */
  public Mono<List<UUID>> gelijken(String organisatie, String naam, BrpDatum geboortedatum) {
    List<String> alle = new Gelijkenis(sleutels, organisatie).sleutels(naam, geboortedatum);
    return Flux.from(deelnemers.find(new Document(GELIJKENISSEN, new Document("$in", alle))))
        .map(Deelnemers::id)
        .distinct()
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

  /** Whom a row is about. */
  public record Bekende(String organisatie, UUID deelnemerId) {}

  /**
   * Gives every row of 0.1.0 the key by which people are found today, beside the one it has. May be
   * done by several at once, and again; a row that can't be done now keeps what it has.
   *
   * @param personen what was ever recorded of who this is; without what can't be read any more
   */
  public Mono<Void> hervouw(Function<Bekende, Flux<Persoon>> personen) {
    return Flux.from(
            deelnemers.find(
                new Document(VOUW, new Document("$exists", false))
                    .append(GELIJKENISSEN, new Document("$exists", true))))
        .concatMap(
            rij ->
                hervouw(rij, personen)
                    .onErrorResume(
                        fout -> {
                          LOG.warn("a row of a deelnemer keeps the keys of 0.1.0", fout);
                          return Mono.empty();
                        }))
        .then();
  }

  private Mono<Void> hervouw(Document rij, Function<Bekende, Flux<Persoon>> personen) {
    String organisatie = rij.getString(MongoPersons.ORGANISATIE);
    var gelijkenis = new Gelijkenis(sleutels, organisatie);
    return personen
        .apply(new Bekende(organisatie, id(rij)))
        .map(persoon -> gelijkenis.sleutel(persoon.naam(), persoon.geboortedatum()))
        .collectList()
        .flatMap(
            erbij ->
                Mono.from(
                    deelnemers.updateOne(
                        new Document("_id", rij.getString("_id")),
                        new Document("$set", new Document(VOUW, VOUW_NU))
                            .append(
                                "$addToSet",
                                new Document(GELIJKENISSEN, new Document("$each", erbij))))))
        .then();
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
    return new Gelijkenis(sleutels, wie.organisatie()).sleutel(wie.naam(), wie.geboortedatum());
  }

  private String sleutel(String organisatie, String bsn) {
    return organisatie + "/" + sleutels.person(organisatie, bsn);
  }
}
