package nl.participatieketen.eventstore.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.mongo.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * What follows a publication: the rows, and after them the mark, both for all that was published
 * meanwhile. What is gathered is written once, however often a stream grew. A fall before the mark
 * has the batch published again.
 */
final class Settling implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
  private static final Duration REST = Duration.ofSeconds(1);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  /** How long the next ones are gathered, unless there are {@link #MANY}. */
  private static final Duration GATHER = Duration.ofMillis(50);

  private static final int MANY = 100;
  private static final int AT_MOST = 500;

  private final EventStore store;
  private final Rows rows;
  private final Selection selection;
  private final FollowerMetrics metrics;
  private final CrashPoint.Passage passage;
  private final Runnable settled;
  private final Queue<Published> ready = new ConcurrentLinkedQueue<>();
  private final Loop loop = new Loop("keten-merker", REST, this::turn);

  /**
   * A batch that the broker has acknowledged.
   *
   * @param began when it was taken, in nanoseconds of the machine
   */
  record Published(Consequences consequences, int events, long began) {}

  /**
   * @param settled told when there is room for more
   */
  Settling(
      EventStore store,
      Rows rows,
      Selection selection,
      FollowerMetrics metrics,
      CrashPoint.Passage passage,
      Runnable settled) {
    this.store = store;
    this.rows = rows;
    this.selection = selection;
    this.metrics = metrics;
    this.passage = passage;
    this.settled = settled;
  }

  void start() {
    loop.start();
  }

  /** Never blocks. */
  void add(Published batch) {
    ready.add(batch);
    loop.wake();
  }

  private Mono<Boolean> turn() {
    List<Published> batches = next();
    if (batches.isEmpty()) {
      return Mono.just(false);
    }
    Consequences all = Consequences.joined(batches.stream().map(Published::consequences).toList());
    Mono<Boolean> done = settle(batches, all).thenReturn(true);
    return all.all().size() >= MANY ? done : done.delayElement(GATHER);
  }

  /** Each by itself after a failure, so that one to blame takes no others with it. */
  private List<Published> next() {
    int atMost = selection.isCalm() ? AT_MOST : 1;
    List<Published> batches = new ArrayList<>();
    int streams = 0;
    Published batch;
    while (streams < atMost && (batch = ready.poll()) != null) {
      batches.add(batch);
      streams += batch.consequences().all().size();
    }
    return batches;
  }

  private Mono<Void> settle(List<Published> batches, Consequences all) {
    return all.write(rows::write)
        .then(Mono.<Void>fromRunnable(() -> passage.on(CrashPoint.ROWS_WRITTEN)))
        .then(Mono.defer(() -> store.mark(all.versions())))
        .then(Mono.<Void>fromRunnable(() -> passage.on(CrashPoint.MARKED)))
        .doOnSuccess(
            done -> {
              selection.marked(all.versions().keySet());
              batches.forEach(
                  batch ->
                      metrics.published(
                          batch.events(), Duration.ofNanos(System.nanoTime() - batch.began())));
            })
        .onErrorResume(
            error -> {
              failed(all, error);
              return Mono.empty();
            })
        .doOnTerminate(settled);
  }

  private void failed(Consequences all, Throwable error) {
    metrics.failed();
    if (selection.failed(all.streams())) {
      LOG.error("stroom {} wordt even overgeslagen", all.streams().getFirst().id(), error);
    } else {
      LOG.warn("rijen of merkteken van {} stromen mislukten", all.all().size(), error);
    }
  }

  /** Returns when all that was added has been settled, or when the store does not answer. */
  @Override
  public void close() {
    loop.close();
    for (List<Published> rest = next(); !rest.isEmpty(); rest = next()) {
      Consequences all = Consequences.joined(rest.stream().map(Published::consequences).toList());
      settle(rest, all).timeout(FAREWELL).onErrorComplete().block();
    }
  }
}
