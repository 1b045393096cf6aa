package nl.participatieketen.werkgever.plaatsing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Lets players reach the store one by one, in an order that follows from a seed. */
final class Beurten {

  private final Random toeval;
  private final VirtualTimeScheduler tijd;
  private final List<Beurt<?>> wachtend = new ArrayList<>();
  private final List<Beurt<?>> slapend = new ArrayList<>();
  private final Set<Integer> gevallen = new HashSet<>();
  private double valkans;
  private double slaapkans;

  Beurten(long zaad, VirtualTimeScheduler tijd) {
    this.toeval = new Random(zaad);
    this.tijd = tijd;
  }

  private record Beurt<T>(int speler, Supplier<T> doe, MonoSink<T> antwoord) {
    void speel() {
      antwoord.success(doe.get());
    }
  }

  /** Waits its turn; never answers a player that has fallen. */
  <T> Mono<T> beurt(int speler, Supplier<T> doe) {
    return Mono.create(
        antwoord -> {
          if (!gevallen.contains(speler)) {
            wachtend.add(new Beurt<>(speler, doe, antwoord));
          }
        });
  }

  /** From now on a player falls at a turn with this chance, before or after it took effect. */
  void laatVallen(double kans) {
    valkans = kans;
  }

  /** From now on a player stalls at a turn with this chance, until woken. */
  void laatSlapen(double kans) {
    slaapkans = kans;
  }

  /** Who stalled goes on where they were, knowing nothing of what happened since. */
  void wek() {
    wachtend.addAll(slapend);
    slapend.clear();
  }

  int slapend() {
    return slapend.size();
  }

  int gevallen() {
    return gevallen.size();
  }

  int kies(int grens) {
    return toeval.nextInt(grens);
  }

  /** Until nobody waits any more; {@code steeds} is asked after every turn. */
  void speel(Runnable steeds) {
    tijd.advanceTimeBy(Duration.ofSeconds(1));
    while (!wachtend.isEmpty()) {
      wachtend.sort(Comparator.comparingInt(Beurt::speler));
      Beurt<?> beurt = wachtend.remove(toeval.nextInt(wachtend.size()));
      if (toeval.nextDouble() < valkans) {
        laatVallen(beurt);
      } else if (toeval.nextDouble() < slaapkans) {
        slapend.add(beurt);
      } else {
        beurt.speel();
      }
      steeds.run();
      tijd.advanceTimeBy(Duration.ofSeconds(1));
    }
  }

  private void laatVallen(Beurt<?> beurt) {
    gevallen.add(beurt.speler());
    wachtend.removeIf(ander -> ander.speler() == beurt.speler());
    slapend.removeIf(ander -> ander.speler() == beurt.speler());
    if (toeval.nextBoolean()) {
      var _ = beurt.doe().get();
    }
  }
}
