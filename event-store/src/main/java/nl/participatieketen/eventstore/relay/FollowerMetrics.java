package nl.participatieketen.eventstore.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the follower tells about itself. */
final class FollowerMetrics {

  private final Clock time;
  private final Counter published;
  private final Counter failed;
  private final Timer batch;
  private final Supplier<@Nullable Instant> oldest;

  /**
   * @param oldest when the oldest commit under way was made; gives {@code null} where nothing is
   */
  FollowerMetrics(
      MeterRegistry meters,
      Clock time,
      Supplier<@Nullable Instant> oldest,
      Supplier<Number> skipped) {
    this.time = time;
    this.oldest = oldest;
    this.published = meters.counter("keten.relay.gepubliceerd");
    this.failed = meters.counter("keten.relay.mislukt");
    this.batch = meters.timer("keten.relay.partij");
    Gauge.builder("keten.relay.achterstand", this, FollowerMetrics::lag)
        .baseUnit("seconds")
        .description("Leeftijd van de oudste commit die nog niet gepubliceerd is")
        .register(meters);
    Gauge.builder("keten.relay.overgeslagen", skipped)
        .description("Stromen die niet gevolgd kunnen worden en voorlopig overgeslagen zijn")
        .register(meters);
  }

  private double lag() {
    Instant since = oldest.get();
    return since == null
        ? 0
        : Math.max(0, Duration.between(since, time.instant()).toMillis() / 1e3);
  }

  void published(int events, Duration duration) {
    published.increment(events);
    batch.record(duration);
  }

  void failed() {
    failed.increment();
  }
}
