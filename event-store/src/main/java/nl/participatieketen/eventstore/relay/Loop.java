package nl.participatieketen.eventstore.relay;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Runs a task again and again on a thread of its own, at once while there is work. A failure is
 * logged and the task runs again: there is no failure that ends the loop.
 */
final class Loop implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  /** One turn; tells whether there may be more to do at once. */
  @FunctionalInterface
  interface Turn {
    Mono<Boolean> run();
  }

  private final String name;
  private final Duration rest;
  private final Turn turn;
  private final Thread thread;
  private final BlockingQueue<Boolean> alarm = new ArrayBlockingQueue<>(1);
  private volatile boolean stopped;

  Loop(String name, Duration rest, Turn turn) {
    this.name = name;
    this.rest = rest;
    this.turn = turn;
    this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /**
   * Ends the rest between two turns, or has the turn under way followed by another at once; may be
   * called from any thread and never blocks.
   */
  void wake() {
    boolean _ = alarm.offer(true);
  }

  private void run() {
    while (!stopped) {
      alarm.clear();
      try {
        if (!Boolean.TRUE.equals(turn.run().block()) && !stopped) {
          rest(rest);
        }
      } catch (Throwable error) {
        recover(error);
      }
    }
  }

  private void recover(Throwable error) {
    if (!stopped) {
      LOG.warn("{} stokt en gaat over {} verder", name, AFTER_FAILURE, error);
      try {
        TimeUnit.NANOSECONDS.sleep(AFTER_FAILURE.toNanos());
      } catch (InterruptedException interrupted) {
        // only close() interrupts, and the loop looks at that itself
      }
    }
  }

  private void rest(Duration atMost) throws InterruptedException {
    Boolean _ = alarm.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Returns after the turn under way, or cuts it off when it takes longer than five seconds. */
  @Override
  public void close() {
    stopped = true;
    wake();
    try {
      if (thread.isAlive() && !thread.join(FAREWELL)) {
        thread.interrupt();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
