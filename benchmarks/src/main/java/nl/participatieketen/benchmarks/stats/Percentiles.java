package nl.participatieketen.benchmarks.stats;

import java.util.Arrays;
import java.util.Collection;

/** Observations in order of size. */
public final class Percentiles {

  private final double[] sorted;

  /**
   * @throws IllegalArgumentException without any observation
   */
  public Percentiles(Collection<Double> observations) {
    if (observations.isEmpty()) {
      throw new IllegalArgumentException("nothing was observed");
    }
    this.sorted = observations.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
  }

  /** The smallest observation that {@code percent} per cent of all are not above. */
  public double at(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(rank, 1) - 1];
  }

  public int count() {
    return sorted.length;
  }
}
