package nl.participatieketen.eventstore;

import java.time.Duration;
import java.time.Instant;
import nl.participatieketen.eventstore.EventStore.StreamFull;

/** Keeps one caller from making a stream grow without end, and nobody from ending it. */
final class Growth {

  /** Beyond so many commits a stream grows by {@link #PER_DAY} a day. */
  static final long LIMIT = 50_000;

  /** Of those that the head still holds. */
  static final int PER_DAY = 50;

  private Growth() {}

  /**
   * Whether the stream has grown too much already for one more. What ends it, and what the system
   * adds by itself, is always accepted.
   *
   * @param after the state after the commit
   */
  static <S, G> boolean isTooFast(
      StreamKind<S, G> kind, EventStream<G> stream, Commit<G> added, S after) {
    Instant yesterday = added.time().minus(Duration.ofDays(1));
    return added.version() > LIMIT
        && !added.actor().rol().equals(Actor.SYSTEM)
        && stream.commits().stream().filter(c -> c.time().isAfter(yesterday)).count() >= PER_DAY
        && !kind.isEnded(after);
  }

  static StreamFull refused(EventStream<?> stream) {
    return new StreamFull(
        stream.id(),
        "it holds %d commits and grows by no more than %d a day"
            .formatted(stream.version(), PER_DAY));
  }
}
