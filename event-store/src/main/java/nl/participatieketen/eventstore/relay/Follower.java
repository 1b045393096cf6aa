package nl.participatieketen.eventstore.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.mongo.Lease;
import nl.participatieketen.eventstore.mongo.Rows;
import nl.participatieketen.eventstore.relay.StreamProcessings.Consequences;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Follows the streams: writes the rows and terms, then publishes, and only after the broker's
 * acknowledgement marks the stream. Whatever is killed when, the mark is behind the truth and the
 * next turn does it again: events may be repeated, never lost, and within a stream an event is
 * never first delivered before an earlier one.
 *
 * <p>A broker that is away holds up what is to be published and nothing else: rows and terms of
 * what this instance writes meanwhile are kept up. A stream that can't be read, translated or
 * published is reported and passed over, so that it does not hold up the others; see {@link
 * Selection}.
 */
final class Follower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final Duration REST = Duration.ofMillis(200);

  /** How long a turn waits for the broker before it goes on with the rows. */
  private static final Duration AWAIT = Duration.ofSeconds(1);

  private final EventStore store;
  private final Rows rows;
  private final EventPublisher publisher;
  private final StreamProcessings processings;
  private final Lease lease;
  private final CrashPoint.Passage passage;
  private final Selection selection;
  private final FollowerMetrics metrics;
  private final Loop loop;
  private volatile @Nullable CompletableFuture<Void> inFlight;

  /**
   * @param clock the clock of the machine, for patience
   * @param time the clock by which commits are dated
   */
  Follower(
      EventStore store,
      Rows rows,
      EventPublisher publisher,
      StreamProcessings processings,
      Lease lease,
      Clock clock,
      Clock time,
      MeterRegistry meters,
      CrashPoint.Passage passage) {
    this.store = store;
    this.rows = rows;
    this.publisher = publisher;
    this.processings = processings;
    this.lease = lease;
    this.passage = passage;
    this.selection = new Selection(store, clock);
    this.metrics = new FollowerMetrics(meters, time, selection::skipped);
    this.loop = new Loop("keten-volger", REST, this::turn);
  }

  void start() {
    loop.start();
  }

  /** Tells that a stream got a commit. Never blocks. */
  void wake(StreamId id) {
    selection.wake(id);
    loop.wake();
  }

  /** One turn: as many streams as fit in a batch; tells whether there may be more at once. */
  private Mono<Boolean> turn() {
    return lease.acquire().flatMap(held -> held ? follow() : Mono.fromCallable(this::forget));
  }

  private boolean forget() {
    selection.forget();
    metrics.oldest(null);
    return false;
  }

  private Mono<Boolean> follow() {
    CompletableFuture<Void> sending = inFlight;
    if (sending == null) {
      return selection.choose().flatMap(ids -> evolve(ids, true));
    }
    if (!sending.isDone()) {
      return evolve(selection.woken(), false);
    }
    inFlight = null;
    return Mono.fromFuture(sending).thenReturn(true);
  }

  private Mono<Boolean> evolve(Set<StreamId> ids, boolean publish) {
    if (ids.isEmpty()) {
      if (publish) {
        metrics.oldest(null);
      }
      return Mono.just(false);
    }
    return store
        .readAll(ids)
        .collectList()
        .publishOn(Schedulers.boundedElastic())
        .flatMap(this::consequences)
        .flatMap(
            consequences ->
                writeRows(ids, consequences)
                    .then(publish ? sendOrLeave(ids, consequences) : Mono.<Void>empty()))
        .thenReturn(true);
  }

  private Mono<Consequences> consequences(List<UnreadStream> streams) {
    passage.on(CrashPoint.READ);
    return processings.evolve(streams, this::skip);
  }

  private void skip(StreamId id, Throwable error) {
    selection.skip(id);
    metrics.failed();
    LOG.error("stroom {} kan niet gevolgd worden en wordt even overgeslagen", id, error);
  }

  private Mono<Void> writeRows(Set<StreamId> ids, Consequences consequences) {
    return consequences
        .write(rows::write)
        .doOnError(error -> failed(ids, error))
        .then(Mono.fromRunnable(() -> passage.on(CrashPoint.ROWS_WRITTEN)));
  }

  /** Sends, and leaves it on its way when it takes long. */
  private Mono<Void> sendOrLeave(Set<StreamId> ids, Consequences consequences) {
    return Mono.defer(
        () -> {
          metrics.oldest(consequences.oldest());
          CompletableFuture<Void> sending = send(ids, consequences).toFuture();
          inFlight = sending;
          return Mono.fromFuture(sending, true)
              .doOnTerminate(() -> inFlight = null)
              .timeout(AWAIT, Mono.empty());
        });
  }

  private Mono<Void> send(Set<StreamId> ids, Consequences consequences) {
    long begin = System.nanoTime();
    List<CloudEventEnvelope> events = consequences.events();
    return Mono.defer(() -> publisher.publish(events))
        .then(Mono.<Void>fromRunnable(() -> passage.on(CrashPoint.PUBLISHED)))
        .then(Mono.defer(() -> store.mark(consequences.versions())))
        .then(Mono.<Void>fromRunnable(() -> passage.on(CrashPoint.MARKED)))
        .doOnSuccess(
            done -> {
              selection.succeeded();
              metrics.published(events.size(), Duration.ofNanos(System.nanoTime() - begin));
            })
        .doOnError(error -> failed(ids, error));
  }

  private void failed(Set<StreamId> ids, Throwable error) {
    metrics.failed();
    if (selection.failed(ids)) {
      LOG.error("stroom {} wordt even overgeslagen", ids, error);
    }
  }

  @Override
  public void close() {
    loop.close();
  }
}
