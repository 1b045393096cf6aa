package nl.participatieketen.benchmarks.report;

import java.util.Locale;
import nl.participatieketen.benchmarks.stats.Spread;

/** Numbers as a Dutch reader writes them, no more exact than they are. */
final class Numbers {

  private static final Locale DUTCH = Locale.of("nl", "NL");

  private Numbers() {}

  static String show(double number) {
    double size = Math.abs(number);
    return String.format(DUTCH, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", number);
  }

  static String show(Spread spread) {
    return spread.rounds() == 1
        ? show(spread.median())
        : "%s (%s–%s)"
            .formatted(show(spread.median()), show(spread.lowest()), show(spread.highest()));
  }
}
