package nl.participatieketen.eventstore.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.participatieketen.eventstore.Outgoing;
import org.jspecify.annotations.Nullable;

/** The batches that are on their way to the broker, no two of the same lane. */
final class Flights {

  /** While one is read another is published; more would only wait for each other. */
  private static final int AT_ONCE = 4;

  /** How long a batch may take before the rows no longer wait for it. */
  private static final Duration AWAIT = Duration.ofSeconds(1);

  private final Set<Flight> under = ConcurrentHashMap.newKeySet();

  /** One batch, from when it was taken until all of it is acknowledged. */
  static final class Flight {
    private final List<Outgoing> streams;
    private final long began = System.nanoTime();
    private volatile @Nullable Consequences consequences;
    private volatile boolean rowsWritten;

    private Flight(List<Outgoing> streams) {
      this.streams = streams;
    }

    List<Outgoing> streams() {
      return streams;
    }

    long began() {
      return began;
    }

    void computed(Consequences all) {
      consequences = all;
    }

    void rowsWritten() {
      rowsWritten = true;
    }

    private boolean isLate() {
      return System.nanoTime() - began > AWAIT.toNanos();
    }

    /** Empty as long as the streams are being read. */
    Optional<Consequences> consequences() {
      return Optional.ofNullable(consequences);
    }

    private @Nullable Instant oldest() {
      Consequences known = consequences;
      return known == null ? null : known.oldest();
    }
  }

  Flight begin(List<Outgoing> streams) {
    Flight flight = new Flight(streams);
    under.add(flight);
    return flight;
  }

  void end(Flight flight) {
    under.remove(flight);
  }

  boolean isFull() {
    return under.size() >= AT_ONCE;
  }

  /** Whether the broker lets one wait long. */
  boolean anyLate() {
    return under.stream().anyMatch(Flight::isLate);
  }

  /** Those that the rows wait for no longer. */
  List<Flight> lateWithoutRows() {
    return under.stream()
        .filter(flight -> flight.isLate() && !flight.rowsWritten && flight.consequences != null)
        .toList();
  }

  /** When the oldest commit under way was made; {@code null} where nothing is. */
  @Nullable Instant oldest() {
    return under.stream()
        .map(Flight::oldest)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Returns when nothing is under way, or when it takes too long. */
  void awaitNone(Duration atMost) throws InterruptedException {
    long ends = System.nanoTime() + atMost.toNanos();
    while (!under.isEmpty() && System.nanoTime() < ends) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }
}
