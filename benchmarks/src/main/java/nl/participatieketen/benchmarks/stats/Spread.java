package nl.participatieketen.benchmarks.stats;

import java.util.Collection;

/** The middle of what several rounds gave, and its edges. */
public record Spread(double median, double lowest, double highest, int rounds) {

  /**
   * @throws IllegalArgumentException without any round
   */
  public static Spread of(Collection<Double> rounds) {
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1], sorted.length);
  }

  public static Spread of(double once) {
    return new Spread(once, once, once, 1);
  }
}
