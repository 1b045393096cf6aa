package nl.participatieketen.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import nl.participatieketen.eventstore.EventStore.StreamFull;
import reactor.core.publisher.Mono;

/** Times every opdracht, by kind of stream and outcome. */
final class CommandMetrics {

  private final MeterRegistry meters;
  private final String kind;

  CommandMetrics(MeterRegistry meters, String kind) {
    this.meters = meters;
    this.kind = kind;
  }

  <S> Mono<Outcome<S>> measure(Mono<Outcome<S>> command) {
    return Mono.defer(
        () -> {
          Timer.Sample begin = Timer.start(meters);
          return command
              .doOnNext(outcome -> begin.stop(timer(name(outcome))))
              .doOnError(error -> begin.stop(timer(error instanceof StreamFull ? "vol" : "fout")));
        });
  }

  private Timer timer(String outcome) {
    return meters.timer("keten.opdracht", "soort", kind, "uitslag", outcome);
  }

  private static String name(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Recorded<?> recorded when recorded.repeated() -> "herhaald";
      case Outcome.Recorded<?> _ -> "vastgelegd";
      case Outcome.Refused<?> _ -> "geweigerd";
      case Outcome.Unknown<?> _ -> "onbekend";
      case Outcome.StaleVersion<?> _ -> "verouderd";
      case Outcome.IdReused<?> _ -> "id-hergebruikt";
    };
  }
}
