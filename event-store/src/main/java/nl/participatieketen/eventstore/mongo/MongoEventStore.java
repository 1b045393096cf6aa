package nl.participatieketen.eventstore.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static nl.participatieketen.eventstore.mongo.StroomCodec.ANTWOORDEN;
import static nl.participatieketen.eventstore.mongo.StroomCodec.COMMITS;
import static nl.participatieketen.eventstore.mongo.StroomCodec.DEELNEMER;
import static nl.participatieketen.eventstore.mongo.StroomCodec.GEPUBLICEERD;
import static nl.participatieketen.eventstore.mongo.StroomCodec.ID;
import static nl.participatieketen.eventstore.mongo.StroomCodec.OMVANG;
import static nl.participatieketen.eventstore.mongo.StroomCodec.OPDRACHT;
import static nl.participatieketen.eventstore.mongo.StroomCodec.ORGANISATIE;
import static nl.participatieketen.eventstore.mongo.StroomCodec.SOORT;
import static nl.participatieketen.eventstore.mongo.StroomCodec.UITGAAND;
import static nl.participatieketen.eventstore.mongo.StroomCodec.VERSIE;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Antwoord;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.Stroom;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.sleutels.Versleuteling;
import nl.participatieketen.eventstore.sleutels.Versleuteling.Sleutel;
import nl.participatieketen.eventstore.verbinding.Verbroken;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One document per stream, found by its {@code _id}, with its commits in order. Adding a commit is
 * one write, conditional on the version, so it needs no transaction. Conditions are written as one
 * flat document: that is what both stores serve from an index.
 */
public final class MongoEventStore implements EventStore {

  /** The name of the collection of streams. */
  public static final String COLLECTIE = "stromen";

  /** The most commits a stream may hold; what is folded at every opdracht stays small. */
  public static final long GRENS = 1_000;

  /** The largest commit, in bytes as stored. */
  public static final long GRENS_COMMIT = 1024 * 1024;

  /** The largest stream, in bytes as stored: half of what MongoDB allows a document. */
  public static final long GRENS_STROOM = 8 * 1024 * 1024;

  private static final int ONTHOUDEN_ANTWOORDEN = 50;

  private final MongoCollection<Document> stromen;
  private final Codec<Document> codec;
  private final Versleuteling versleuteling;

  public MongoEventStore(MongoDatabase database, Versleuteling versleuteling) {
    this.stromen = Toegang.tot(database).getCollection(COLLECTIE);
    this.codec = stromen.getCodecRegistry().get(Document.class);
    this.versleuteling = versleuteling;
  }

  /** Makes the indexes; harmless when they are there. */
  public Mono<Void> richtIn() {
    return Mono.from(
            stromen.createIndex(new Document(UITGAAND, 1), new IndexOptions().sparse(true)))
        .then(Mono.from(stromen.createIndex(new Document(SOORT, 1).append(ID, 1))))
        .then();
  }

  @Override
  public <G> Mono<Stroom<G>> lees(Stroomsoort<?, G> soort, StroomId id, Inzage inzage) {
    return Mono.from(stromen.find(new Document(ID, id.sleutel())))
        .flatMap(
            document ->
                (inzage == Inzage.MET ? ontsleutel(document) : Mono.just(Map.<Long, byte[]>of()))
                    .map(geheimen -> StroomCodec.lees(soort, document, geheimen)))
        .switchIfEmpty(Mono.fromSupplier(() -> Stroom.leeg(id)));
  }

  @Override
  public <G> Mono<Boolean> voegToe(
      Stroomsoort<?, G> soort, Stroom<G> gezien, @Nullable UUID deelnemer, Commit<G> commit) {
    if (gezien.versie() >= GRENS) {
      return Mono.error(new StroomVol(gezien.id(), "it holds %d commits".formatted(GRENS)));
    }
    CommitCodec.Geschreven geschreven = CommitCodec.schrijf(commit, soort.tabel());
    return versleutel(gezien, deelnemer, geschreven)
        .flatMap(
            document -> {
              var opgeslagen = new RawBsonDocument(document, codec);
              long omvang = opgeslagen.getByteBuffer().remaining();
              if (omvang > GRENS_COMMIT || gezien.omvang() + omvang > GRENS_STROOM) {
                return Mono.error(new StroomVol(gezien.id(), teGroot(gezien.omvang(), omvang)));
              }
              return gezien.bestaat()
                  ? vulAan(gezien, deelnemer, commit.opdrachtId(), opgeslagen, omvang)
                  : begin(gezien.id(), soort.naam(), deelnemer, opgeslagen, omvang);
            });
  }

  private static String teGroot(long stroom, long commit) {
    return "it holds %d of at most %d bytes, and the commit has %d of at most %d"
        .formatted(stroom, GRENS_STROOM, commit, GRENS_COMMIT);
  }

  private Mono<Document> versleutel(
      Stroom<?> gezien, @Nullable UUID deelnemer, CommitCodec.Geschreven geschreven) {
    byte[] geheim = geschreven.geheim();
    if (geheim == null) {
      return Mono.just(geschreven.open());
    }
    if (deelnemer == null) {
      return Mono.error(
          new IllegalArgumentException(
              "sensitive facts in %s, which is about no deelnemer".formatted(gezien.id())));
    }
    return versleuteling
        .versleutel(
            gezien.id().organisatie(),
            deelnemer,
            geheim,
            gezien.bestaat() ? Sleutel.BEKEND : Sleutel.NIEUW)
        .map(blok -> geschreven.open().append(CommitCodec.VERTROUWELIJK, new Binary(blok)));
  }

  private Mono<Boolean> begin(
      StroomId id, String soort, @Nullable UUID deelnemer, RawBsonDocument commit, long omvang) {
    Document stroom =
        new Document(ID, id.sleutel())
            .append(ORGANISATIE, id.organisatie())
            .append(SOORT, soort)
            .append(DEELNEMER, deelnemer == null ? null : deelnemer.toString())
            .append(VERSIE, 1L)
            .append(COMMITS, List.of(commit))
            .append(OMVANG, omvang)
            .append(GEPUBLICEERD, 0L)
            .append(UITGAAND, true);
    return Mono.from(stromen.insertOne(stroom))
        .thenReturn(true)
        .onErrorResume(
            MongoWriteException.class,
            fout ->
                ErrorCategory.fromErrorCode(fout.getCode()) == ErrorCategory.DUPLICATE_KEY
                    ? Mono.just(false)
                    : Mono.error(fout));
  }

  private Mono<Boolean> vulAan(
      Stroom<?> gezien,
      @Nullable UUID deelnemer,
      String opdrachtId,
      RawBsonDocument commit,
      long omvang) {
    return alsOngewijzigd(
        gezien,
        opdrachtId,
        combine(
            push(COMMITS, commit),
            inc(OMVANG, omvang),
            set(DEELNEMER, deelnemer == null ? null : deelnemer.toString()),
            set(VERSIE, gezien.versie() + 1),
            set(UITGAAND, true)));
  }

  @Override
  public Mono<Boolean> onthoud(Stroom<?> gezien, Antwoord antwoord) {
    return alsOngewijzigd(
        gezien,
        antwoord.opdrachtId(),
        pushEach(
            ANTWOORDEN,
            List.of(StroomCodec.schrijf(antwoord)),
            new PushOptions().slice(-ONTHOUDEN_ANTWOORDEN)));
  }

  private Mono<Boolean> alsOngewijzigd(Stroom<?> gezien, String opdrachtId, Bson wijziging) {
    Document onbeantwoord =
        opVersie(gezien.id(), gezien.versie())
            .append(ANTWOORDEN + "." + OPDRACHT, new Document("$ne", opdrachtId));
    return Mono.from(stromen.updateOne(onbeantwoord, wijziging))
        .map(uitslag -> uitslag.getMatchedCount() == 1);
  }

  @Override
  public Flux<StroomId> uitgaand(int hoogstens) {
    return Flux.from(
            stromen
                .find(new Document(UITGAAND, true))
                .projection(new Document(ID, 1))
                .limit(hoogstens)
                .batchSize(hoogstens))
        .map(StroomCodec::id);
  }

  @Override
  public Flux<OngelezenStroom> leesAlle(Collection<StroomId> ids) {
    List<String> sleutels = ids.stream().map(StroomId::sleutel).toList();
    return Flux.from(
            stromen
                .find(new Document(ID, new Document("$in", sleutels)))
                .batchSize(Math.max(1, ids.size())))
        .map(StroomCodec.Ongelezen::new);
  }

  @Override
  public Mono<Void> markeer(Map<StroomId, Long> gepubliceerdTot) {
    if (gepubliceerdTot.isEmpty()) {
      return Mono.empty();
    }
    var afgerond =
        gepubliceerdTot.entrySet().stream()
            .map(
                e ->
                    new UpdateOneModel<Document>(
                        opVersie(e.getKey(), e.getValue()),
                        combine(set(GEPUBLICEERD, e.getValue()), unset(UITGAAND))))
            .toList();
    return bulk(afgerond)
        .filter(bijgewerkt -> bijgewerkt < gepubliceerdTot.size())
        .flatMap(bijgewerkt -> markeerGegroeide(gepubliceerdTot));
  }

  /** Some have grown since they were read: those move on but stay outgoing. */
  private Mono<Void> markeerGegroeide(Map<StroomId, Long> gepubliceerdTot) {
    return bulk(gepubliceerdTot.entrySet().stream()
            .map(
                e ->
                    new UpdateOneModel<Document>(
                        new Document(ID, e.getKey().sleutel()), max(GEPUBLICEERD, e.getValue())))
            .toList())
        .then();
  }

  private Mono<Integer> bulk(List<UpdateOneModel<Document>> wijzigingen) {
    return Mono.from(stromen.bulkWrite(wijzigingen, new BulkWriteOptions().ordered(false)))
        .map(BulkWriteResult::getMatchedCount);
  }

  @Override
  public Mono<List<StroomId>> blader(String soort, @Nullable StroomId na, int hoogstens) {
    Document vraag = new Document(SOORT, soort);
    if (na != null) {
      vraag.append(ID, new Document("$gt", na.sleutel()));
    }
    return Flux.from(
            stromen
                .find(vraag)
                .projection(new Document(ID, 1))
                .sort(new Document(ID, 1))
                .limit(hoogstens)
                .batchSize(hoogstens))
        .map(StroomCodec::id)
        .collectList();
  }

  @Override
  public boolean isVerbroken(Throwable fout) {
    return Verbroken.is(fout);
  }

  private static Document opVersie(StroomId id, long versie) {
    return new Document(ID, id.sleutel()).append(VERSIE, versie);
  }

  private Mono<Map<Long, byte[]>> ontsleutel(Document stroom) {
    return Flux.fromIterable(StroomCodec.commits(stroom))
        .flatMapSequential(
            commit -> {
              byte[] blok = CommitCodec.versleuteld(commit);
              return blok == null
                  ? Mono.empty()
                  : versleuteling
                      .ontsleutel(blok)
                      .flatMap(Mono::justOrEmpty)
                      .map(klaar -> Map.entry(commit.getLong(CommitCodec.VERSIE), klaar));
            })
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }
}
