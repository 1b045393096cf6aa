package nl.participatieketen.eventstore.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.StreamId;
import reactor.core.publisher.Mono;

/**
 * Which streams the follower takes next: those it was woken for, and what it finds by looking
 * around. A batch that fails is tried again at half its size, down to the one stream that is to
 * blame: that one is passed over, and the others go on. It is tried again after a second, then
 * after twice as long each time, up to {@link #PATIENCE}; so an outage delays a stream little, and
 * a stream that can't be followed costs little.
 */
final class Selection {

  /** How long at most a stream that failed is passed over, unless it grows. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration FIRST_PATIENCE = Duration.ofSeconds(1);

  private static final int BATCH = 250;
  private static final int QUEUE = 10_000;
  private static final Duration LOOK_AROUND = Duration.ofSeconds(1);

  private final EventStore store;
  private final Clock clock;
  private final BlockingQueue<StreamId> woken = new LinkedBlockingQueue<>(QUEUE);
  private final Map<StreamId, Postponement> skipped = new ConcurrentHashMap<>();
  private volatile int batch = BATCH;
  private Instant lookedAround = Instant.MIN;

  private record Postponement(Instant until, Duration patience) {

    Postponement longer(Instant now) {
      Duration doubled = patience.multipliedBy(2);
      Duration added = doubled.compareTo(PATIENCE) > 0 ? PATIENCE : doubled;
      return new Postponement(now.plus(added), added);
    }
  }

  Selection(EventStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Never blocks; what does not fit is found by looking around. */
  void wake(StreamId id) {
    boolean _ = woken.offer(id);
  }

  void forget() {
    woken.clear();
  }

  /** A batch, perhaps empty. */
  Mono<Set<StreamId>> choose() {
    Instant now = clock.instant();
    if (!woken.isEmpty() && now.isBefore(lookedAround.plus(LOOK_AROUND))) {
      return Mono.just(extend(new LinkedHashSet<>()));
    }
    lookedAround = now;
    skipped.values().removeIf(postponement -> now.isAfter(postponement.until().plus(PATIENCE)));
    return store
        .outgoing(batch + skipped.size())
        .filter(id -> !isSkipped(id, now))
        .take(batch)
        .<Set<StreamId>>collect(LinkedHashSet::new, Set::add)
        .map(this::extend);
  }

  /** Only those it was woken for. */
  Set<StreamId> woken() {
    return extend(new LinkedHashSet<>());
  }

  private Set<StreamId> extend(Set<StreamId> ids) {
    StreamId id;
    while (ids.size() < batch && (id = woken.poll()) != null) {
      ids.add(id);
    }
    return ids;
  }

  void succeeded() {
    batch = Math.min(BATCH, batch * 2);
  }

  /**
   * @return whether the batch was one stream, which is passed over from now on
   */
  boolean failed(Set<StreamId> ids) {
    batch = Math.max(1, ids.size() / 2);
    if (ids.size() == 1) {
      skip(ids.iterator().next());
    }
    return ids.size() == 1;
  }

  void skip(StreamId id) {
    Instant now = clock.instant();
    skipped.compute(
        id,
        (same, earlier) ->
            earlier == null
                ? new Postponement(now.plus(FIRST_PATIENCE), FIRST_PATIENCE)
                : earlier.longer(now));
  }

  private boolean isSkipped(StreamId id, Instant now) {
    Postponement postponement = skipped.get(id);
    return postponement != null && postponement.until().isAfter(now);
  }

  int skipped() {
    Instant now = clock.instant();
    return (int) skipped.values().stream().filter(u -> u.until().isAfter(now)).count();
  }
}
