package nl.participatieketen.benchmarks.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what comes about by itself. */
public final class Patience {

  private static final Duration PAUSE = Duration.ofMillis(20);

  private Patience() {}

  /**
   * Returns as soon as it holds, seen every 20 ms.
   *
   * @param what in Dutch, for the message
   * @throws IllegalStateException when it doesn't in time
   */
  public static void await(String what, Duration atMost, BooleanSupplier condition) {
    long ends = System.nanoTime() + atMost.toNanos();
    try {
      while (!condition.getAsBoolean()) {
        if (System.nanoTime() > ends) {
          throw new IllegalStateException("binnen %s kwam niet: %s".formatted(atMost, what));
        }
        TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken bij het wachten op " + what, e);
    }
  }
}
