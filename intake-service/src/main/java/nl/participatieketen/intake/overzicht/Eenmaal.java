package nl.participatieketen.intake.overzicht;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Does what need only succeed once in a process; it is tried again after a failure. */
final class Eenmaal {

  private Eenmaal() {}

  static Mono<Void> gelukt(Supplier<Mono<Void>> werk) {
    AtomicBoolean gedaan = new AtomicBoolean();
    return Mono.defer(
        () -> gedaan.get() ? Mono.empty() : werk.get().doOnSuccess(niets -> gedaan.set(true)));
  }
}
