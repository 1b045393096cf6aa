package nl.participatieketen.eventstore.relay;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.Projectie;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.mongo.Rijen;
import nl.participatieketen.eventstore.relay.Stroomverwerking.Rij;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Builds rows anew by a walk over the streams, beside the running follower: a row that the follower
 * wrote from a later state stays.
 */
public final class Herbouw {

  private static final Logger LOG = LoggerFactory.getLogger(Herbouw.class);
  private static final int BLADZIJDE = 200;

  private final EventStore store;
  private final Rijen rijen;
  private final Map<String, Stroomverwerking<?, ?>> verwerkingen;
  private final MongoCollection<Document> stand;

  Herbouw(
      EventStore store,
      Rijen rijen,
      Map<String, Stroomverwerking<?, ?>> verwerkingen,
      MongoDatabase database) {
    this.store = store;
    this.rijen = rijen;
    this.verwerkingen = Map.copyOf(verwerkingen);
    this.stand = database.getCollection("leesmodellen");
  }

  /**
   * Rebuilds all rows of one kind of stream.
   *
   * @return how many streams were walked
   */
  public Mono<Long> herbouw(String soort) {
    Stroomverwerking<?, ?> verwerking = verwerkingen.get(soort);
    if (verwerking == null) {
      return Mono.error(
          new IllegalArgumentException(
              "onbekende soort '%s'; bekend zijn %s".formatted(soort, verwerkingen.keySet())));
    }
    return bladzijde(soort, null)
        .expand(vorige -> vorige.isEmpty() ? Mono.empty() : bladzijde(soort, vorige.getLast()))
        .concatMap(ids -> herbouw(verwerking, ids))
        .reduce(0L, Long::sum)
        .doOnNext(aantal -> LOG.info("{} stromen van soort {} herbouwd", aantal, soort));
  }

  /** Rebuilds the kinds whose rows were stored in another shape than the present one. */
  Mono<Void> herbouwWatVeranderde() {
    return Flux.fromIterable(verwerkingen.entrySet())
        .concatMap(
            e -> {
              String opzet = opzet(e.getValue());
              return Mono.from(stand.find(new Document("_id", e.getKey()).append("opzet", opzet)))
                  .hasElement()
                  .flatMap(
                      actueel ->
                          actueel
                              ? Mono.empty()
                              : herbouw(e.getKey()).then(onthoud(e.getKey(), opzet)));
            })
        .then();
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

  private Mono<List<StroomId>> bladzijde(String soort, @Nullable StroomId na) {
    return store.blader(soort, na, BLADZIJDE);
  }

  private Mono<Long> herbouw(Stroomverwerking<?, ?> verwerking, List<StroomId> ids) {
    return store
        .leesAlle(ids)
        .flatMapIterable(stroom -> verwerking.verwerk(stroom).rijen())
        .collect(
            Collectors.groupingBy(
                Rij::collectie, Collectors.mapping(Rij::document, Collectors.toList())))
        .flatMapIterable(Map::entrySet)
        .concatMap(e -> rijen.herschrijf(e.getKey(), e.getValue()))
        .then(Mono.just((long) ids.size()));
  }
}
