package nl.participatieketen.eventstore.relay;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.Projectie;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.mongo.Rijen;
import nl.participatieketen.eventstore.mongo.Toegang;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Builds rows anew by a walk over the streams, beside the running follower: a row that the follower
 * wrote from a later state stays.
 */
public final class Herbouw {

  private static final Logger LOG = LoggerFactory.getLogger(Herbouw.class);
  private static final int BLADZIJDE = 200;

  private final EventStore store;
  private final Rijen rijen;
  private final Stroomverwerkingen verwerkingen;
  private final MongoCollection<Document> stand;

  Herbouw(EventStore store, Rijen rijen, Stroomverwerkingen verwerkingen, MongoDatabase database) {
    this.store = store;
    this.rijen = rijen;
    this.verwerkingen = verwerkingen;
    this.stand = Toegang.tot(database).getCollection("leesmodellen");
  }

  /**
   * Rebuilds all rows of one kind of stream. A stream that can't be read is reported and passed
   * over.
   *
   * @return how many streams were walked
   */
  public Mono<Long> herbouw(String soort) {
    return Mono.fromCallable(() -> verwerkingen.van(soort))
        .flatMapMany(bekend -> bladzijden(soort))
        .concatMap(this::herbouw)
        .reduce(0L, Long::sum)
        .doOnNext(aantal -> LOG.info("{} stromen van soort {} herbouwd", aantal, soort));
  }

  /** Rebuilds the kinds whose rows were stored in another shape than the present one. */
  Mono<Void> herbouwWatVeranderde() {
    return Flux.fromIterable(verwerkingen.soorten()).concatMap(this::herbouwAlsVeranderd).then();
  }

  private Mono<Void> herbouwAlsVeranderd(String soort) {
    String opzet = opzet(verwerkingen.van(soort));
    return Mono.from(stand.find(new Document("_id", soort).append("opzet", opzet)))
        .hasElement()
        .filter(actueel -> !actueel)
        .flatMap(verouderd -> herbouw(soort).then(onthoud(soort, opzet)));
  }

  private Mono<Void> onthoud(String soort, String opzet) {
    return Mono.from(
            stand.replaceOne(
                new Document("_id", soort),
                new Document("_id", soort).append("opzet", opzet),
                new ReplaceOptions().upsert(true)))
        .then();
  }

  private static String opzet(Stroomverwerking<?, ?> verwerking) {
    return verwerking.projecties().stream()
        .map((Projectie<?> p) -> p.collectie() + ":" + p.opzet())
        .sorted()
        .collect(Collectors.joining(",", "termijnen:" + Termijnen.OPZET + ",", ""));
  }

  private Flux<List<StroomId>> bladzijden(String soort) {
    return store
        .blader(soort, null, BLADZIJDE)
        .expand(
            vorige ->
                vorige.isEmpty() ? Mono.empty() : store.blader(soort, vorige.getLast(), BLADZIJDE));
  }

  private Mono<Long> herbouw(List<StroomId> ids) {
    return store
        .leesAlle(ids)
        .collectList()
        .publishOn(Schedulers.boundedElastic())
        .flatMap(
            stromen ->
                verwerkingen
                    .verwerk(stromen, Herbouw::meld)
                    .schrijf(rijen::herschrijf)
                    .thenReturn((long) stromen.size()));
  }

  private static void meld(StroomId id, Throwable fout) {
    LOG.error("stroom {} kan niet herbouwd worden en wordt overgeslagen", id, fout);
  }
}
