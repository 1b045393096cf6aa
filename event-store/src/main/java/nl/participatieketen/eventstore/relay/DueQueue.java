package nl.participatieketen.eventstore.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.relay.Deadlines.Due;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Rows of which a term has passed, a few of them being dealt with at a time. One that was carried
 * out stays known until the follower has written its new row, so that it is not asked again.
 */
final class DueQueue {

  private static final Logger LOG = LoggerFactory.getLogger(DueQueue.class);
  private static final int BATCH = 200;
  private static final int AT_ONCE = 16;

  /** A row that is still the same after this long is asked again. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Function<Due, Mono<Boolean>> work;
  private final Runnable low;
  private final Deque<Due> waiting = new ArrayDeque<>();
  private final Set<StreamId> running = new HashSet<>();
  private final Map<StreamId, CarriedOut> carriedOut = new HashMap<>();

  /**
   * @param position of the row that was due
   * @param at in nanoseconds of the machine
   */
  private record CarriedOut(long position, long at) {

    boolean isOf(Due due) {
      return position == due.position() && System.nanoTime() - at < PATIENCE.toNanos();
    }
  }

  /**
   * @param work tells whether a new row follows; must not fail
   * @param low told when there is room for more
   */
  DueQueue(Function<Due, Mono<Boolean>> work, Runnable low) {
    this.work = work;
    this.low = low;
  }

  /** Whether there is enough to go on with. */
  synchronized boolean isFilled() {
    return waiting.size() >= AT_ONCE;
  }

  /** How many to look for, those included that are in hand and may be found again. */
  synchronized int room() {
    return BATCH + waiting.size() + running.size() + carriedOut.size();
  }

  synchronized boolean isIdle() {
    return waiting.isEmpty() && running.isEmpty() && carriedOut.isEmpty();
  }

  /**
   * Adds what is not in hand.
   *
   * @param found all that was found, in order
   * @return how many of it have yet to be carried out
   */
  int add(List<Due> found) {
    int late;
    synchronized (this) {
      Set<StreamId> known = new HashSet<>(running);
      waiting.forEach(due -> known.add(due.stream()));
      Set<StreamId> still = new HashSet<>();
      for (Due due : found) {
        CarriedOut earlier = carriedOut.get(due.stream());
        if (earlier != null && earlier.isOf(due)) {
          still.add(due.stream());
        } else if (!known.contains(due.stream())) {
          waiting.add(due);
        }
      }
      carriedOut.keySet().retainAll(still);
      late = found.size() - still.size();
    }
    startWhatFits();
    return late;
  }

  private void startWhatFits() {
    Due due;
    while ((due = next()) != null) {
      start(due);
    }
  }

  private synchronized @Nullable Due next() {
    if (running.size() >= AT_ONCE) {
      return null;
    }
    Due due = waiting.poll();
    if (due != null) {
      running.add(due.stream());
    }
    return due;
  }

  private void start(Due due) {
    work.apply(due)
        .subscribe(
            newRowFollows -> end(due, newRowFollows),
            error -> {
              LOG.error("termijnen van {} bleven liggen", due.stream(), error);
              end(due, false);
            });
  }

  private void end(Due due, boolean newRowFollows) {
    boolean isLow;
    synchronized (this) {
      running.remove(due.stream());
      if (newRowFollows) {
        carriedOut.put(due.stream(), new CarriedOut(due.position(), System.nanoTime()));
      }
      isLow = waiting.size() < AT_ONCE;
    }
    startWhatFits();
    if (isLow) {
      low.run();
    }
  }

  synchronized void clear() {
    waiting.clear();
  }
}
