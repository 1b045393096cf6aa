package nl.participatieketen.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import nl.participatieketen.benchmarks.stats.Duel;
import nl.participatieketen.benchmarks.stats.Spread;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured.
 *
 * @param id stable, for machines
 * @param title in Dutch
 * @param baseline {@code null} where there is nothing bare to compare with
 * @param aim {@code null} where it is told for completeness only
 * @param details more figures of the same run, by a Dutch name
 */
public record Figure(
    String id,
    String title,
    String unit,
    Spread value,
    @Nullable Baseline baseline,
    @Nullable Aim aim,
    Map<String, Double> details) {

  /**
   * The bare figure of the same run.
   *
   * @param ratio of the figure to the bare one, taken round by round
   */
  public record Baseline(String title, Spread value, Spread ratio) {}

  public static Figure of(String id, String title, String unit, Spread value) {
    return new Figure(id, title, unit, value, null, null, Map.of());
  }

  public static Figure of(String id, String title, String unit, Duel duel, String baseline) {
    return new Figure(
        id,
        title,
        unit,
        duel.measured(),
        new Baseline(baseline, duel.baseline(), duel.ratio()),
        null,
        Map.of());
  }

  public Figure aims(Aim aimed) {
    return new Figure(id, title, unit, value, baseline, aimed, details);
  }

  public Figure with(Map<String, Double> more) {
    return new Figure(id, title, unit, value, baseline, aim, more);
  }

  /** {@code null} without an aim. */
  @JsonProperty
  public @Nullable Boolean met() {
    if (aim == null) {
      return null;
    }
    if (aim.of() == Aim.Of.VALUE) {
      return aim.isMetBy(value);
    }
    return baseline != null && aim.isMetBy(baseline.ratio());
  }
}
