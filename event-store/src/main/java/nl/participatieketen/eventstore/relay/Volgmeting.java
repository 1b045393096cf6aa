package nl.participatieketen.eventstore.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the follower tells about itself. */
final class Volgmeting {

  private final Clock tijd;
  private final Counter gepubliceerd;
  private final Counter mislukt;
  private final Timer partij;
  private final AtomicReference<@Nullable Instant> oudste = new AtomicReference<>();

  Volgmeting(MeterRegistry meters, Clock tijd, Supplier<Number> overgeslagen) {
    this.tijd = tijd;
    this.gepubliceerd = meters.counter("keten.relay.gepubliceerd");
    this.mislukt = meters.counter("keten.relay.mislukt");
    this.partij = meters.timer("keten.relay.partij");
    Gauge.builder("keten.relay.achterstand", this, Volgmeting::achterstand)
        .baseUnit("seconds")
        .description("Leeftijd van de oudste commit die nog niet gepubliceerd is")
        .register(meters);
    Gauge.builder("keten.relay.overgeslagen", overgeslagen)
        .description("Stromen die niet gevolgd kunnen worden en voorlopig overgeslagen zijn")
        .register(meters);
  }

  private double achterstand() {
    Instant sinds = oudste.get();
    return sinds == null
        ? 0
        : Math.max(0, Duration.between(sinds, tijd.instant()).toMillis() / 1e3);
  }

  void oudste(@Nullable Instant sinds) {
    oudste.set(sinds);
  }

  void gepubliceerd(int events, Duration duur) {
    gepubliceerd.increment(events);
    partij.record(duur);
  }

  void mislukt() {
    mislukt.increment();
  }
}
