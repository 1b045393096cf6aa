package nl.participatieketen.benchmarks.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * What is measured beside what it is measured against, round by round. The ratio is taken within a
 * round, so that what burdens the machine burdens both sides of it.
 */
public final class Duel {

  private final List<Double> measured = new ArrayList<>();
  private final List<Double> baseline = new ArrayList<>();
  private final List<Double> ratios = new ArrayList<>();

  public void round(double measuredRate, double baselineRate) {
    measured.add(measuredRate);
    baseline.add(baselineRate);
    ratios.add(measuredRate / baselineRate);
  }

  public Spread measured() {
    return Spread.of(measured);
  }

  public Spread baseline() {
    return Spread.of(baseline);
  }

  public Spread ratio() {
    return Spread.of(ratios);
  }
}
