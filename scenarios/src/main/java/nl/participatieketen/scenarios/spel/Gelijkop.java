package nl.participatieketen.scenarios.spel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.participatieketen.scenarios.model.Scenario;
import nl.participatieketen.scenarios.verslag.Verslag;

/**
 * Plays scenarios side by side, from the same first day, each as if it had the clock of the chain
 * to itself: who wants to go on to a later day waits until all others are there or have ended, and
 * the clock goes no further than the first of the days that are waited for.
 */
public final class Gelijkop {

  private final Klok klok;
  private final PriorityQueue<Instant> verwacht = new PriorityQueue<>();
  private int spelend;

  private Gelijkop(Klok klok, int spelend) {
    this.klok = klok;
    this.spelend = spelend;
  }

  /** What came of each, in the order of {@code scenarios}. */
  public static List<Verslag> speel(List<Scenario> scenarios, Speelveld veld) {
    Gelijkop gelijkop = new Gelijkop(veld.klok(), scenarios.size());
    Speelveld samen = veld.met(gelijkop.new Meelopend());
    try (ExecutorService spelers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Verslag>> verslagen =
          scenarios.stream()
              .map(scenario -> spelers.submit(() -> gelijkop.speel(scenario, samen)))
              .toList();
      List<Verslag> uitgespeeld = new ArrayList<>();
      for (Future<Verslag> verslag : verslagen) {
        uitgespeeld.add(verslag.get());
      }
      return uitgespeeld;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fout) {
        throw fout;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken tijdens het spelen", e);
    }
  }

  private Verslag speel(Scenario scenario, Speelveld veld) {
    try {
      return new Speler(scenario, veld, null, regel -> {}).speel();
    } finally {
      isKlaar();
    }
  }

  private synchronized void isKlaar() {
    spelend--;
    notifyAll();
  }

  /** Until the chain is as far as {@code doel}; whoever is first in line moves its clock there. */
  private synchronized void wachtOp(Instant doel) {
    verwacht.add(doel);
    notifyAll();
    try {
      while (klok.nu().isBefore(doel)) {
        if (verwacht.size() == spelend && doel.equals(verwacht.peek())) {
          klok.verzet(Duration.between(klok.nu(), doel));
        } else {
          wait();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken tijdens het wachten op een dag", e);
    } finally {
      verwacht.remove(doel);
      notifyAll();
    }
  }

  private final class Meelopend implements Klok {

    @Override
    public Instant nu() {
      return klok.nu();
    }

    @Override
    public void verzet(Duration vooruit) {
      wachtOp(klok.nu().plus(vooruit));
    }
  }
}
