package nl.participatieketen.scenarios.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All that was seen, in the order in which it came in; filled by one thread, read by others. */
public final class Eventlog {

  private final List<Waarneming> gezien = new ArrayList<>();

  public synchronized void voegToe(Waarneming waarneming) {
    gezien.add(waarneming);
    notifyAll();
  }

  public synchronized List<Waarneming> alles() {
    return List.copyOf(gezien);
  }

  /** The first that fits; empty when it hasn't come in time. */
  public synchronized Optional<Waarneming> wachtOp(Predicate<Waarneming> past, Duration geduld) {
    long tot = System.nanoTime() + geduld.toNanos();
    try {
      while (true) {
        Optional<Waarneming> gevonden = gezien.stream().filter(past).findFirst();
        long rest = tot - System.nanoTime();
        if (gevonden.isPresent() || rest <= 0) {
          return gevonden;
        }
        wait(Math.max(1, Duration.ofNanos(rest).toMillis()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken tijdens het wachten op een event", e);
    }
  }
}
