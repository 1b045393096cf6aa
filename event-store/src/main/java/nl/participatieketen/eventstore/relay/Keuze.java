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
 * blame: that one is passed over, and the others go on. It is tried again after a second, then
 * after twice as long each time, up to {@link #GEDULD}; so an outage delays a stream little, and a
 * stream that can't be followed costs little.
 */
final class Keuze {

  /** How long at most a stream that failed is passed over, unless it grows. */
  static final Duration GEDULD = Duration.ofSeconds(30);

  private static final Duration EERSTE_GEDULD = Duration.ofSeconds(1);

  private static final int PARTIJ = 250;
  private static final int WACHTRIJ = 10_000;
  private static final Duration RONDKIJKEN = Duration.ofSeconds(1);

  private final EventStore store;
  private final Clock klok;
  private final BlockingQueue<StroomId> gewekt = new LinkedBlockingQueue<>(WACHTRIJ);
  private final Map<StroomId, Uitstel> overgeslagen = new ConcurrentHashMap<>();
  private volatile int partij = PARTIJ;
  private Instant rondgekeken = Instant.MIN;

  private record Uitstel(Instant tot, Duration geduld) {

    Uitstel langer(Instant nu) {
      Duration dubbel = geduld.multipliedBy(2);
      Duration nieuw = dubbel.compareTo(GEDULD) > 0 ? GEDULD : dubbel;
      return new Uitstel(nu.plus(nieuw), nieuw);
    }
  }

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
    overgeslagen.values().removeIf(uitstel -> nu.isAfter(uitstel.tot().plus(GEDULD)));
    return store
        .uitgaand(partij + overgeslagen.size())
        .filter(id -> !isOvergeslagen(id, nu))
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
    Instant nu = klok.instant();
    overgeslagen.compute(
        id,
        (zelfde, eerder) ->
            eerder == null
                ? new Uitstel(nu.plus(EERSTE_GEDULD), EERSTE_GEDULD)
                : eerder.langer(nu));
  }

  private boolean isOvergeslagen(StroomId id, Instant nu) {
    Uitstel uitstel = overgeslagen.get(id);
    return uitstel != null && uitstel.tot().isAfter(nu);
  }

  int overgeslagen() {
    Instant nu = klok.instant();
    return (int) overgeslagen.values().stream().filter(u -> u.tot().isAfter(nu)).count();
  }
}
