package nl.participatieketen.eventstore.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.Grond;
import nl.participatieketen.eventstore.Stroom;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.Weigering;
import nl.participatieketen.eventstore.sleutels.Versleuteling;
import org.bson.Document;
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

  /** The most commits a stream may hold; keeps documents far below 16 MB. */
  public static final long GRENS = 1_000;

  private static final int ONTHOUDEN_WEIGERINGEN = 50;
  private static final String ID = "_id";
  private static final String SOORT = "soort";
  private static final String DEELNEMER = "deelnemer";
  private static final String VERSIE = "versie";
  private static final String COMMITS = "commits";
  private static final String WEIGERINGEN = "weigeringen";
  private static final String GEPUBLICEERD = "gepubliceerdTot";
  private static final String UITGAAND = "uitgaand";

  private final MongoCollection<Document> stromen;
  private final Versleuteling versleuteling;

  public MongoEventStore(MongoDatabase database, Versleuteling versleuteling) {
    this.stromen = database.getCollection(COLLECTIE);
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
                inzage == Inzage.MET
                    ? ontsleutel(document).map(geheimen -> stroom(soort, document, geheimen))
                    : Mono.just(stroom(soort, document, Map.of())))
        .switchIfEmpty(Mono.fromSupplier(() -> Stroom.leeg(id)));
  }

  @Override
  public <G> Mono<Boolean> voegToe(
      Stroomsoort<?, G> soort, Stroom<G> gezien, @Nullable UUID deelnemer, Commit<G> commit) {
    if (gezien.versie() >= GRENS) {
      return Mono.error(new StroomVol(gezien.id(), GRENS));
    }
    CommitCodec.Geschreven geschreven = CommitCodec.schrijf(commit, soort.tabel());
    Mono<Document> klaar = Mono.just(geschreven.open());
    byte[] geheim = geschreven.geheim();
    if (geheim != null) {
      if (deelnemer == null) {
        return Mono.error(
            new IllegalArgumentException(
                "sensitive facts in %s, which is about no deelnemer".formatted(gezien.id())));
      }
      klaar =
          versleuteling
              .versleutel(gezien.id().organisatie(), deelnemer, geheim)
              .map(blok -> geschreven.open().append(CommitCodec.VERTROUWELIJK, new Binary(blok)));
    }
    return klaar.flatMap(
        document ->
            gezien.bestaat()
                ? vulAan(gezien, document)
                : begin(gezien.id(), soort.naam(), deelnemer, document));
  }

  private Mono<Boolean> begin(
      StroomId id, String soort, @Nullable UUID deelnemer, Document commit) {
    Document stroom =
        new Document(ID, id.sleutel())
            .append("organisatie", id.organisatie())
            .append(SOORT, soort)
            .append(DEELNEMER, deelnemer == null ? null : deelnemer.toString())
            .append(VERSIE, 1L)
            .append(COMMITS, List.of(commit))
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

  private Mono<Boolean> vulAan(Stroom<?> gezien, Document commit) {
    return Mono.from(
            stromen.updateOne(
                opVersie(gezien.id(), gezien.versie()),
                combine(
                    push(COMMITS, commit), set(VERSIE, gezien.versie() + 1), set(UITGAAND, true))))
        .map(uitslag -> uitslag.getModifiedCount() == 1);
  }

  @Override
  public Mono<Void> onthoud(StroomId id, Weigering weigering) {
    Document document =
        new Document("opdrachtId", weigering.opdrachtId())
            .append("vingerafdruk", weigering.vingerafdruk())
            .append("tijd", Date.from(weigering.tijd()))
            .append(VERSIE, weigering.versie())
            .append("code", weigering.grond().code())
            .append("uitleg", weigering.grond().uitleg());
    Bson laatste =
        pushEach(WEIGERINGEN, List.of(document), new PushOptions().slice(-ONTHOUDEN_WEIGERINGEN));
    return Mono.from(stromen.updateOne(new Document(ID, id.sleutel()), laatste)).then();
  }

  @Override
  public Flux<StroomId> uitgaand(int hoogstens) {
    return Flux.from(
            stromen
                .find(new Document(UITGAAND, true))
                .projection(new Document(ID, 1))
                .limit(hoogstens))
        .map(document -> StroomId.van(document.getString(ID)));
  }

  @Override
  public Flux<OngelezenStroom> leesAlle(Collection<StroomId> ids) {
    List<String> sleutels = ids.stream().map(StroomId::sleutel).toList();
    return Flux.from(stromen.find(new Document(ID, new Document("$in", sleutels))))
        .map(Ongelezen::new);
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
        .map(uitslag -> uitslag.getMatchedCount());
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
                .limit(hoogstens))
        .map(document -> StroomId.van(document.getString(ID)))
        .collectList();
  }

  private static Document opVersie(StroomId id, long versie) {
    return new Document(ID, id.sleutel()).append(VERSIE, versie);
  }

  private Mono<Map<Long, byte[]>> ontsleutel(Document stroom) {
    return Flux.fromIterable(stroom.getList(COMMITS, Document.class))
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

  private static <G> Stroom<G> stroom(
      Stroomsoort<?, G> soort, Document document, Map<Long, byte[]> geheimen) {
    List<Commit<G>> commits =
        document.getList(COMMITS, Document.class).stream()
            .map(
                commit ->
                    CommitCodec.lees(
                        commit, geheimen.get(commit.getLong(CommitCodec.VERSIE)), soort.tabel()))
            .toList();
    return new Stroom<>(
        StroomId.van(document.getString(ID)),
        Optional.ofNullable(document.getString(DEELNEMER)).map(UUID::fromString).orElse(null),
        document.getLong(VERSIE),
        commits,
        weigeringen(document),
        document.getLong(GEPUBLICEERD));
  }

  private static List<Weigering> weigeringen(Document document) {
    return document.getList(WEIGERINGEN, Document.class, List.of()).stream()
        .map(
            w ->
                new Weigering(
                    w.getString("opdrachtId"),
                    w.getString("vingerafdruk"),
                    w.getDate("tijd").toInstant(),
                    w.getLong(VERSIE),
                    new Grond(w.getString("code"), w.getString("uitleg"))))
        .toList();
  }

  private record Ongelezen(Document document) implements OngelezenStroom {

    @Override
    public StroomId id() {
      return StroomId.van(document.getString(ID));
    }

    @Override
    public <G> Stroom<G> als(Stroomsoort<?, G> soort) {
      return stroom(soort, document, Map.of());
    }
  }
}
