package nl.participatieketen.benchmarks.chain;

import static java.util.Objects.requireNonNull;

import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import nl.participatieketen.benchmarks.chain.Effects.Effect;
import nl.participatieketen.benchmarks.stats.Percentiles;

/**
 * What was sent in one go and what came of it, in milliseconds since the epoch.
 *
 * @param cases when each was answered
 * @param effects of at least these cases
 */
record Sent(Map<UUID, Long> cases, Map<UUID, Effect> effects) {

  /** How many a second were answered. */
  double answered() {
    return cases.size() * 1000.0 / Math.max(1, answers().getMax() - answers().getMin());
  }

  /** How many effects a second were stored, from the first answer to the last effect. */
  double stored() {
    long last = cases.keySet().stream().mapToLong(id -> effect(id).published()).max().orElseThrow();
    return cases.size() * 1000.0 / Math.max(1, last - answers().getMin());
  }

  /** How long after its answer each got so far. */
  Percentiles millis(ToLongFunction<Effect> when) {
    return new Percentiles(
        cases.entrySet().stream()
            .map(one -> (double) (when.applyAsLong(effect(one.getKey())) - one.getValue()))
            .toList());
  }

  private Effect effect(UUID id) {
    return requireNonNull(effects.get(id));
  }

  private LongSummaryStatistics answers() {
    return cases.values().stream().mapToLong(Long::longValue).summaryStatistics();
  }
}
