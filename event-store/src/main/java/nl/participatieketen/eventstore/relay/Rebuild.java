package nl.participatieketen.eventstore.relay;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.connection.StoreAccess;
import nl.participatieketen.eventstore.mongo.Rows;
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
public final class Rebuild {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private static final int PAGE = 200;

  private final EventStore store;
  private final Rows rows;
  private final StreamProcessings processings;
  private final MongoCollection<Document> state;

  Rebuild(EventStore store, Rows rows, StreamProcessings processings, MongoDatabase database) {
    this.store = store;
    this.rows = rows;
    this.processings = processings;
    this.state = StoreAccess.to(database).getCollection("leesmodellen");
  }

  /**
   * Rebuilds all rows of one kind of stream. A stream that can't be read is reported and passed
   * over.
   *
   * @return how many streams were walked
   */
  public Mono<Long> rebuild(String kind) {
    return Mono.fromCallable(() -> processings.of(kind))
        .flatMapMany(known -> pages(kind))
        .concatMap(this::rebuild)
        .reduce(0L, Long::sum)
        .doOnNext(count -> LOG.info("{} stromen van soort {} herbouwd", count, kind));
  }

  /** Rebuilds the kinds whose rows were stored in another shape than the present one. */
  Mono<Void> rebuildChanged() {
    return Flux.fromIterable(processings.kinds()).concatMap(this::rebuildIfChanged).then();
  }

  private Mono<Void> rebuildIfChanged(String kind) {
    String layout = layout(processings.of(kind));
    return Mono.from(state.find(new Document("_id", kind).append("opzet", layout)))
        .hasElement()
        .filter(current -> !current)
        .flatMap(stale -> rebuild(kind).then(remember(kind, layout)));
  }

  private Mono<Void> remember(String kind, String layout) {
    return Mono.from(
            state.replaceOne(
                new Document("_id", kind),
                new Document("_id", kind).append("opzet", layout),
                new ReplaceOptions().upsert(true)))
        .then();
  }

  private static String layout(StreamProcessing<?, ?> processing) {
    return processing.projections().stream()
        .map((Projection<?> p) -> p.collection() + ":" + p.layout())
        .sorted()
        .collect(Collectors.joining(",", "termijnen:" + Deadlines.LAYOUT + ",", ""));
  }

  private Flux<List<StreamId>> pages(String kind) {
    return store
        .page(kind, null, PAGE)
        .expand(
            previous ->
                previous.isEmpty() ? Mono.empty() : store.page(kind, previous.getLast(), PAGE));
  }

  private Mono<Long> rebuild(List<StreamId> ids) {
    return store
        .readAll(ids)
        .collectList()
        .publishOn(Schedulers.boundedElastic())
        .flatMap(
            streams ->
                processings
                    .evolve(streams, id -> 0, Rebuild::report)
                    .flatMap(consequences -> consequences.write(rows::rewrite))
                    .thenReturn((long) streams.size()));
  }

  private static void report(StreamId id, Throwable error) {
    LOG.error("stroom {} kan niet herbouwd worden en wordt overgeslagen", id, error);
  }
}
