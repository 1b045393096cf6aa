package nl.participatieketen.eventstore;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Holds what an event says of a case to the case itself, before anything follows from it. The case
 * is read before the opdracht decides, so only what never changes in a case is to be held to it
 * here; what may change is for the decision.
 */
public final class CaseCheck {

  private CaseCheck() {}

  /**
   * @param seen the case; empty where there is none
   * @param contradiction why it can't be as the event says; empty where it can
   * @param follows asked for only where nothing is contradicted
   */
  public static <S> Mono<Outcome<?>> unlessContradicted(
      Mono<Standing<S>> seen,
      Function<S, Optional<Reason>> contradiction,
      Supplier<Mono<? extends Outcome<?>>> follows) {
    return seen.<Outcome<?>>flatMap(
            now ->
                Mono.justOrEmpty(contradiction.apply(now.state()))
                    .map(
                        reason ->
                            new Outcome.Refused<>(
                                now.stream(), now.state(), now.version(), reason)))
        .switchIfEmpty(Mono.defer(() -> follows.get().map(outcome -> outcome)));
  }
}
