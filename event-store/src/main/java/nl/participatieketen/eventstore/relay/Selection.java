package nl.participatieketen.eventstore.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.StreamId;
import reactor.core.publisher.Mono;

/**
 * Which streams the follower takes next: those that were handed to it, and what it finds by looking
 * around. What is under way keeps its lane: nothing else of the same deelnemer goes until it has
 * been published. A batch that fails is tried again in halves, down to the one stream that is to
 * blame: that one is passed over, and the others go on ({@link Postponed}).
 */
final class Selection {

  private static final int BATCH = 250;

  /** How many are looked up at once, so that a backlog is not sought anew for every batch. */
  private static final int LOOK = 5_000;

  /** How far it looks past what is for other instances. */
  private static final int FAR = 1_000_000;

  private static final Duration LOOK_AROUND = Duration.ofSeconds(1);

  /** What other instances write is found by looking around only. */
  private static final Duration LOOK_AMONG_OTHERS = Duration.ofMillis(200);

  /** After a failure: no haste, and what fails is not taken together with others. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  private static final Duration CAREFUL = Duration.ofSeconds(5);

  private final EventStore store;
  private final Share share;
  private final Clock clock;
  private final Postponed postponed;
  private final Waiting waiting = new Waiting();
  private final Sent sent = new Sent();
  private final Set<String> lanes = new HashSet<>();
  private final Set<StreamId> taken = new HashSet<>();
  private final Suspects suspects = new Suspects();
  private Instant lastFailed = Instant.EPOCH;
  private boolean moreThanLooked = true;
  private Instant lookedAround = Instant.EPOCH;

  /**
   * @param clock the clock of the machine
   */
  Selection(EventStore store, Share share, Clock clock) {
    this.store = store;
    this.share = share;
    this.clock = clock;
    this.postponed = new Postponed(clock);
  }

  /** Never blocks; what does not fit is found by looking around. */
  synchronized void wake(Outgoing stream) {
    EventStream<?> handed = stream.stream();
    if (share.holds(stream.lane()) && (handed == null || handed.version() > sent.to(stream.id()))) {
      waiting.add(stream);
    }
  }

  /** What waits may be another instance's from now on; what is still here is found again. */
  synchronized void forget() {
    waiting.clear();
    suspects.clear();
    moreThanLooked = true;
  }

  /** A batch, perhaps empty; its lanes are taken until {@link #free}. */
  Mono<List<Outgoing>> choose() {
    return failedWithin(PAUSE) ? Mono.just(List.of()) : lookAndTake();
  }

  private Mono<List<Outgoing>> lookAndTake() {
    return Mono.defer(() -> mustLook() ? look() : Mono.empty()).then(Mono.fromSupplier(this::take));
  }

  private synchronized boolean mustLook() {
    Instant now = clock.instant();
    boolean must =
        !now.isBefore(lookedAround.plus(share.isShared() ? LOOK_AMONG_OTHERS : LOOK_AROUND))
            || (moreThanLooked && waiting.size() < BATCH);
    if (must) {
      lookedAround = now;
      postponed.forgetOld();
    }
    return must;
  }

  private Mono<Void> look() {
    return store
        .outgoing(share.isShared() ? FAR : LOOK + known())
        .filter(stream -> share.holds(stream.lane()) && isNew(stream.id()))
        .take(LOOK)
        .collectList()
        .doOnNext(this::found)
        .then();
  }

  private synchronized int known() {
    return postponed.size() + suspects.size() + sent.unmarked() + waiting.size() + taken.size();
  }

  private synchronized boolean isNew(StreamId id) {
    return !isInHand(id) && !postponed.contains(id);
  }

  private synchronized void found(List<Outgoing> all) {
    moreThanLooked = all.size() >= LOOK;
    all.forEach(waiting::add);
  }

  private boolean isInHand(StreamId id) {
    return taken.contains(id)
        || waiting.contains(id)
        || suspects.contains(id)
        || sent.awaitsMark(id);
  }

  private synchronized List<Outgoing> take() {
    List<Outgoing> suspected = suspects.take(this::isFree);
    List<Outgoing> chosen = suspected.isEmpty() ? waiting.take(BATCH, this::isFree) : suspected;
    for (Outgoing stream : chosen) {
      lanes.add(stream.lane());
      taken.add(stream.id());
    }
    return chosen;
  }

  private boolean isFree(Outgoing stream) {
    return !lanes.contains(stream.lane());
  }

  /** All that wait, whatever is under way: they wait no longer, and are found by looking around. */
  synchronized List<Outgoing> takeAll() {
    return waiting.take(BATCH, stream -> true);
  }

  /** What was under way is so no longer. */
  synchronized void free(Collection<Outgoing> streams) {
    for (Outgoing stream : streams) {
      lanes.remove(stream.lane());
      taken.remove(stream.id());
    }
  }

  synchronized void published(Consequences all) {
    all.all().forEach(one -> sent.add(one.outgoing(), one.version()));
  }

  /** Whether something in such a lane is under way, or has not been marked. */
  synchronized boolean isBusy(Predicate<String> lane) {
    return lanes.stream().anyMatch(lane) || sent.unmarkedLanes().anyMatch(lane);
  }

  /** Up to where a stream is known to be published, whatever the store says yet. */
  synchronized long publishedTo(StreamId id) {
    return sent.to(id);
  }

  /** How many are published and have neither rows nor mark yet. */
  synchronized int unmarked() {
    return sent.unmarked();
  }

  synchronized void marked(Collection<StreamId> ids) {
    sent.settled(ids);
  }

  /** Whether several batches may be taken together: none failed of late. */
  boolean isCalm() {
    return !failedWithin(CAREFUL);
  }

  private synchronized boolean failedWithin(Duration time) {
    return clock.instant().isBefore(lastFailed.plus(time));
  }

  /**
   * @return whether the batch was one stream, which is passed over from now on
   */
  synchronized boolean failed(List<Outgoing> streams) {
    lastFailed = clock.instant();
    sent.settled(streams.stream().map(Outgoing::id).toList());
    if (streams.size() == 1) {
      postponed.add(streams.getFirst().id());
      return true;
    }
    suspects.split(streams);
    return false;
  }

  void skip(StreamId id) {
    postponed.add(id);
  }

  int skipped() {
    return postponed.now();
  }
}
