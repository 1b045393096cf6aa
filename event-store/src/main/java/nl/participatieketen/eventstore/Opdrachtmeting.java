package nl.participatieketen.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import nl.participatieketen.eventstore.EventStore.StroomVol;
import reactor.core.publisher.Mono;

/** Times every opdracht, by kind of stream and outcome. */
final class Opdrachtmeting {

  private final MeterRegistry meters;
  private final String soort;

  Opdrachtmeting(MeterRegistry meters, String soort) {
    this.meters = meters;
    this.soort = soort;
  }

  <S> Mono<Uitslag<S>> meet(Mono<Uitslag<S>> opdracht) {
    return Mono.defer(
        () -> {
          Timer.Sample begin = Timer.start(meters);
          return opdracht
              .doOnNext(uitslag -> begin.stop(timer(naam(uitslag))))
              .doOnError(fout -> begin.stop(timer(fout instanceof StroomVol ? "vol" : "fout")));
        });
  }

  private Timer timer(String uitslag) {
    return meters.timer("keten.opdracht", "soort", soort, "uitslag", uitslag);
  }

  private static String naam(Uitslag<?> uitslag) {
    return switch (uitslag) {
      case Uitslag.Vastgelegd<?> vastgelegd when vastgelegd.herhaald() -> "herhaald";
      case Uitslag.Vastgelegd<?> _ -> "vastgelegd";
      case Uitslag.Geweigerd<?> _ -> "geweigerd";
      case Uitslag.Onbekend<?> _ -> "onbekend";
      case Uitslag.VersieVerouderd<?> _ -> "verouderd";
      case Uitslag.IdHergebruikt<?> _ -> "id-hergebruikt";
    };
  }
}
