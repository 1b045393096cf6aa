package nl.participatieketen.benchmarks.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.benchmarks.process.Store;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.stats.Duel;
import nl.participatieketen.benchmarks.stats.Spread;

/**
 * What each kind of write costs the store in processor time, every round beside a ping: what is
 * left when the store is asked for nothing.
 */
public final class StoreBench {

  private static final int WARM_UP_ROUNDS = 2;

  /** What a store puts off until after its answer is work as well. */
  private static final Duration AFTERWARDS = Duration.ofSeconds(2);

  private final Store store;
  private final Map<Kind, Side> sides = new LinkedHashMap<>();
  private final Side ping = new Side();

  private enum Kind {
    INSERT("opslag-begin", "Opslag: een stroom beginnen"),
    APPEND("opslag-vervolg", "Opslag: een commit erbij, op voorwaarde"),
    MARK("opslag-merk", "Opslag: een merkteken, in bulk"),
    NEW_ROW("opslag-rij-nieuw", "Opslag: een nieuwe rij, in bulk"),
    ROW("opslag-rij", "Opslag: een rij vervangen, in bulk");

    private final String id;
    private final String title;

    Kind(String id, String title) {
      this.id = id;
      this.title = title;
    }
  }

  private static final class Side {
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> rates = new ArrayList<>();
  }

  /**
   * @throws IllegalArgumentException when the processor time of that store can't be told
   */
  public StoreBench(Store store) {
    if (store.isElsewhere()) {
      throw new IllegalArgumentException("van een opslag elders is de processortijd onbekend");
    }
    this.store = store;
  }

  /**
   * @param writes of each kind, in a round
   */
  public List<Figure> run(int writes, int rounds) {
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      round(writes);
    }
    ping.millis.clear();
    ping.rates.clear();
    sides.clear();
    for (int i = 0; i < rounds; i++) {
      round(writes);
    }
    List<Figure> figures = new ArrayList<>();
    sides.forEach((kind, side) -> figures.add(figure(kind, side)));
    return figures;
  }

  private void round(int writes) {
    Writes round = Writes.on(store.database("maatlat"), writes);
    measure(ping, writes, () -> round.pings());
    measure(Kind.INSERT, writes, () -> round.inserts());
    measure(Kind.APPEND, writes, () -> round.appends(1));
    measure(Kind.MARK, writes, () -> round.marks(2));
    measure(Kind.NEW_ROW, writes, () -> round.rows(1));
    measure(Kind.ROW, writes, () -> round.rows(2));
  }

  private void measure(Kind kind, int writes, Runnable action) {
    measure(sides.computeIfAbsent(kind, _ -> new Side()), writes, action);
  }

  private void measure(Side side, int writes, Runnable action) {
    Duration before = store.processorTime();
    long began = System.nanoTime();
    action.run();
    side.rates.add(writes / ((System.nanoTime() - began) / 1e9));
    pause();
    side.millis.add(store.processorTime().minus(before).toNanos() / 1e6 / writes);
  }

  private static void pause() {
    try {
      Thread.sleep(AFTERWARDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken", e);
    }
  }

  private Figure figure(Kind kind, Side side) {
    Duel duel = new Duel();
    for (int i = 0; i < side.millis.size(); i++) {
      duel.round(side.millis.get(i), ping.millis.get(i));
    }
    return Figure.of(kind.id, kind.title, "ms processortijd", duel, "ping")
        .with(Map.of("per seconde", Spread.of(side.rates).median()));
  }
}
