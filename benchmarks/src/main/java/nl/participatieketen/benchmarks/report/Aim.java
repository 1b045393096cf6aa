package nl.participatieketen.benchmarks.report;

import java.util.Locale;
import nl.participatieketen.benchmarks.stats.Spread;

/**
 * What a figure should be.
 *
 * @param of what of the figure it is about
 * @param atLeast whether more is better; otherwise less is
 */
public record Aim(Of of, boolean atLeast, double value) {

  /** The part of a figure that an aim is about. */
  public enum Of {
    RATIO,
    VALUE
  }

  public static Aim ratioAtLeast(double value) {
    return new Aim(Of.RATIO, true, value);
  }

  public static Aim below(double value) {
    return new Aim(Of.VALUE, false, value);
  }

  boolean isMetBy(Spread figure) {
    return atLeast ? figure.median() >= value : figure.median() < value;
  }

  String inWords() {
    return String.format(Locale.ROOT, atLeast ? "≥ %s" : "< %s", Numbers.show(value));
  }
}
