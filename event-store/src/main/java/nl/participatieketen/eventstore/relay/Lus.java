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
final class Lus implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Lus.class);
  private static final Duration NA_FOUT = Duration.ofMillis(500);
  private static final Duration AFSCHEID = Duration.ofSeconds(5);

  /** One turn; tells whether there may be more to do at once. */
  @FunctionalInterface
  interface Ronde {
    Mono<Boolean> draai();
  }

  private final String naam;
  private final Duration rust;
  private final Ronde ronde;
  private final Thread draad;
  private final BlockingQueue<Boolean> wekker = new ArrayBlockingQueue<>(1);
  private volatile boolean gestopt;

  Lus(String naam, Duration rust, Ronde ronde) {
    this.naam = naam;
    this.rust = rust;
    this.ronde = ronde;
    this.draad = Thread.ofPlatform().daemon().name(naam).unstarted(this::draai);
  }

  void start() {
    draad.start();
  }

  /**
   * Ends the rest between two turns, or has the turn under way followed by another at once; may be
   * called from any thread and never blocks.
   */
  void wek() {
    boolean _ = wekker.offer(true);
  }

  private void draai() {
    while (!gestopt) {
      wekker.clear();
      try {
        if (!Boolean.TRUE.equals(ronde.draai().block()) && !gestopt) {
          rust(rust);
        }
      } catch (Throwable fout) {
        herstel(fout);
      }
    }
  }

  private void herstel(Throwable fout) {
    if (!gestopt) {
      LOG.warn("{} stokt en gaat over {} verder", naam, NA_FOUT, fout);
      try {
        TimeUnit.NANOSECONDS.sleep(NA_FOUT.toNanos());
      } catch (InterruptedException onderbroken) {
        // only close() interrupts, and the loop looks at that itself
      }
    }
  }

  private void rust(Duration hoogstens) throws InterruptedException {
    Boolean _ = wekker.poll(hoogstens.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Returns after the turn under way, or cuts it off when it takes longer than five seconds. */
  @Override
  public void close() {
    gestopt = true;
    wek();
    try {
      if (draad.isAlive() && !draad.join(AFSCHEID)) {
        draad.interrupt();
      }
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    }
  }
}
