package nl.participatieketen.eventstore.relay;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.participatieketen.eventstore.relay.Divisions.Found;
import reactor.core.publisher.Mono;

/**
 * Lets the instances that share a store each do a share of a task. The work is split in parts by
 * the hash of its lane; an instance that falls loses its parts when its lease ends, one that comes
 * gets its share from the others. It saves work; it is not a lock: an instance that sleeps past its
 * lease may go on for a moment beside the next one, so the task must stand that.
 *
 * <p>An instance that is alone asks and writes as often as one that holds a single lease: when half
 * of it is over. Where there are more, each looks twenty times per lease.
 */
final class Parts implements Share {

  private static final int TRIES = 5;

  private final Divisions divisions;
  private final int parts;
  private final String me;
  private final Duration lease;
  private final Clock clock;
  private volatile IntPredicate busy = part -> false;
  private volatile Set<Integer> held = Set.of();
  private volatile Set<Integer> leaving = Set.of();
  private volatile Instant renewAt = Instant.MIN;
  private volatile Instant sureUntil = Instant.MIN;
  private volatile Instant nextLook = Instant.MIN;
  private volatile boolean shared;

  /**
   * @param instance names this one; no other instance may bear the same name
   * @param parts the same for all instances; those with another number wait until none of the
   *     others is left
   * @param clock the clock of the machine, never one that is moved
   */
  Parts(
      MongoDatabase database,
      String task,
      String instance,
      int parts,
      Duration lease,
      Clock clock) {
    this.divisions = new Divisions(database, task, parts);
    this.parts = parts;
    this.me = instance;
    this.lease = lease;
    this.clock = clock;
  }

  /**
   * @param part whether something of it is under way here, which is ended before it goes to another
   */
  void unlessBusy(IntPredicate part) {
    busy = part;
  }

  /** In which part a lane is: the same in every instance, now and later. */
  int of(String lane) {
    int hash = lane.hashCode();
    return Math.floorMod(hash ^ (hash >>> 16), parts);
  }

  @Override
  public boolean holds(String lane) {
    return held.contains(of(lane));
  }

  /** Whether this instance does the first part: for what one instance must do. */
  boolean holdsFirst() {
    return isSure() && held.contains(0);
  }

  /** Whether the lease can't have ended yet; it is prolonged well before. */
  boolean isSure() {
    return clock.instant().isBefore(sureUntil);
  }

  @Override
  public boolean isShared() {
    return shared;
  }

  /** What is held now; another set when it changes. */
  Set<Integer> held() {
    return held;
  }

  /** Takes or prolongs what is this instance's share; {@code false} when it holds nothing. */
  Mono<Boolean> acquire() {
    return Mono.defer(
        () -> clock.instant().isBefore(nextLook) ? Mono.just(!held.isEmpty()) : attempt(TRIES));
  }

  private Mono<Boolean> attempt(int tries) {
    Instant now = clock.instant();
    return divisions
        .read(now)
        .flatMap(found -> divide(found, now))
        .switchIfEmpty(Mono.fromSupplier(() -> none(now)))
        .flatMap(done -> done || tries == 1 ? Mono.just(!held.isEmpty()) : attempt(tries - 1));
  }

  /** Others are at work that split otherwise. */
  private boolean none(Instant now) {
    shared = true;
    held = Set.of();
    leaving = Set.of();
    sureUntil = Instant.MIN;
    nextLook = now.plus(lease.dividedBy(20));
    return true;
  }

  /** Tells whether it is settled for now: {@code false} where another wrote at the same time. */
  private Mono<Boolean> divide(Found found, Instant now) {
    Division before = found.division().alive(now);
    Division alive = before.with(me, now.plus(lease));
    List<Integer> surplus = alive.surplus(me);
    List<Integer> released =
        surplus.stream().filter(part -> leaving.contains(part) && !busy.test(part)).toList();
    Division after = alive.releasing(released).taking(me);
    if (before.holders().equals(after.holders())
        && before.members().containsKey(me)
        && now.isBefore(renewAt)) {
      return Mono.just(remember(after, surplus, now));
    }
    return divisions
        .replace(found, after)
        .doOnNext(
            stored -> {
              if (stored) {
                renewAt = now.plus(lease.dividedBy(2));
                sureUntil = now.plus(lease.multipliedBy(3).dividedBy(4));
                remember(after, surplus, now);
              }
            });
  }

  private boolean remember(Division division, List<Integer> surplus, Instant now) {
    shared = division.members().size() > 1;
    leaving = Set.copyOf(surplus);
    Set<Integer> mine = new HashSet<>(division.of(me));
    mine.removeAll(leaving);
    if (!mine.equals(held)) {
      held = Set.copyOf(mine);
    }
    nextLook = shared ? now.plus(lease.dividedBy(20)) : renewAt;
    return true;
  }

  /** Gives all up, so that the others need not wait for its end. */
  Mono<Void> giveBack() {
    return Mono.defer(
            () -> {
              held = Set.of();
              sureUntil = Instant.MIN;
              return divisions.read(clock.instant());
            })
        .filter(found -> found.document() != null)
        .flatMap(found -> divisions.replace(found, found.division().without(me)))
        .filter(stored -> stored)
        .repeatWhenEmpty(TRIES, times -> times)
        .then();
  }
}
