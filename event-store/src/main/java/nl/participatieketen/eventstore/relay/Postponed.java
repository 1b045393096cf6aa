package nl.participatieketen.eventstore.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.participatieketen.eventstore.StreamId;

/**
 * Streams that failed and are passed over for a while: a second, then twice as long each time, up
 * to {@link #PATIENCE}. So an outage delays a stream little, and one that can't be followed costs
 * little.
 */
final class Postponed {

  /** How long at most a stream that failed is passed over, unless it grows. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration FIRST_PATIENCE = Duration.ofSeconds(1);

  private final Clock clock;
  private final Map<StreamId, Postponement> streams = new ConcurrentHashMap<>();

  private record Postponement(Instant until, Duration patience) {

    Postponement longer(Instant now) {
      Duration doubled = patience.multipliedBy(2);
      Duration added = doubled.compareTo(PATIENCE) > 0 ? PATIENCE : doubled;
      return new Postponement(now.plus(added), added);
    }
  }

  Postponed(Clock clock) {
    this.clock = clock;
  }

  void add(StreamId id) {
    Instant now = clock.instant();
    streams.compute(
        id,
        (same, earlier) ->
            earlier == null
                ? new Postponement(now.plus(FIRST_PATIENCE), FIRST_PATIENCE)
                : earlier.longer(now));
  }

  /** Forgets those that have long not failed again. */
  void forgetOld() {
    Instant now = clock.instant();
    streams.values().removeIf(postponement -> now.isAfter(postponement.until().plus(PATIENCE)));
  }

  boolean contains(StreamId id) {
    Postponement postponement = streams.get(id);
    return postponement != null && postponement.until().isAfter(clock.instant());
  }

  /** How many are known, also those whose turn has come. */
  int size() {
    return streams.size();
  }

  /** How many are passed over now. */
  int now() {
    Instant now = clock.instant();
    return (int) streams.values().stream().filter(p -> p.until().isAfter(now)).count();
  }
}
