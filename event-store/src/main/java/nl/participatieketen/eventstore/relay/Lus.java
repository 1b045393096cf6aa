package nl.participatieketen.eventstore.relay;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
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

  /** One turn; tells whether there may be more to do at once. */
  @FunctionalInterface
  interface Ronde {
    Mono<Boolean> draai();
  }

  private final String naam;
  private final Duration rust;
  private final Ronde ronde;
  private final Thread draad;
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

  /** Ends the rest between two turns; may be called from any thread and never blocks. */
  void wek() {
    LockSupport.unpark(draad);
  }

  private void draai() {
    while (!gestopt) {
      boolean meer = eenRonde();
      if (!meer && !gestopt) {
        LockSupport.parkNanos(this, rust.toNanos());
      }
    }
  }

  private boolean eenRonde() {
    try {
      return Boolean.TRUE.equals(ronde.draai().block());
    } catch (RuntimeException fout) {
      if (!gestopt) {
        LOG.warn("{} stokt en gaat over {} verder: {}", naam, NA_FOUT, fout.toString());
        LockSupport.parkNanos(this, NA_FOUT.toNanos());
      }
      return false;
    }
  }

  @Override
  public void close() {
    gestopt = true;
    wek();
    try {
      draad.join(Duration.ofSeconds(5));
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    }
    if (draad.isAlive()) {
      draad.interrupt();
    }
  }
}
