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
import nl.participatieketen.eventstore.StroomId;
import reactor.core.publisher.Mono;

/**
 * Which streams the follower takes next: those it was woken for, and what it finds by looking
 * around. A batch that fails is tried again at half its size, down to the one stream that is to
 * blame: that one is passed over for {@link #GEDULD}, and the others go on.
 */
final class Keuze {

  /** How long a stream that failed is passed over, unless it grows. */
  static final Duration GEDULD = Duration.ofSeconds(30);

  private static final int PARTIJ = 250;
  private static final int WACHTRIJ = 10_000;
  private static final Duration RONDKIJKEN = Duration.ofSeconds(1);

  private final EventStore store;
  private final Clock klok;
  private final BlockingQueue<StroomId> gewekt = new LinkedBlockingQueue<>(WACHTRIJ);
  private final Map<StroomId, Instant> overgeslagen = new ConcurrentHashMap<>();
  private volatile int partij = PARTIJ;
  private Instant rondgekeken = Instant.MIN;

  Keuze(EventStore store, Clock klok) {
    this.store = store;
    this.klok = klok;
  }

  /** Never blocks; what does not fit is found by looking around. */
  void wek(StroomId id) {
    boolean _ = gewekt.offer(id);
  }

  void vergeet() {
    gewekt.clear();
  }

  /** A batch, perhaps empty. */
  Mono<Set<StroomId>> kies() {
    Instant nu = klok.instant();
    if (!gewekt.isEmpty() && nu.isBefore(rondgekeken.plus(RONDKIJKEN))) {
      return Mono.just(vulAan(new LinkedHashSet<>()));
    }
    rondgekeken = nu;
    overgeslagen.values().removeIf(tot -> !tot.isAfter(nu));
    return store
        .uitgaand(partij + overgeslagen.size())
        .filter(id -> !overgeslagen.containsKey(id))
        .take(partij)
        .<Set<StroomId>>collect(LinkedHashSet::new, Set::add)
        .map(this::vulAan);
  }

  /** Only those it was woken for. */
  Set<StroomId> gewekte() {
    return vulAan(new LinkedHashSet<>());
  }

  private Set<StroomId> vulAan(Set<StroomId> ids) {
    StroomId id;
    while (ids.size() < partij && (id = gewekt.poll()) != null) {
      ids.add(id);
    }
    return ids;
  }

  void gelukt() {
    partij = Math.min(PARTIJ, partij * 2);
  }

  /**
   * @return whether the batch was one stream, which is passed over from now on
   */
  boolean mislukt(Set<StroomId> ids) {
    partij = Math.max(1, ids.size() / 2);
    if (ids.size() == 1) {
      slaOver(ids.iterator().next());
    }
    return ids.size() == 1;
  }

  void slaOver(StroomId id) {
    overgeslagen.put(id, klok.instant().plus(GEDULD));
  }

  int overgeslagen() {
    return overgeslagen.size();
  }
}
