package nl.participatieketen.eventstore;

import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * One run of a {@link Process}.
 *
 * @param process the name of the process
 * @param state as it was when this run began
 * @param now when this run began, UTC
 */
public record Course<S>(String process, StreamId stream, S state, Instant now) {

  /**
   * Takes one step: asks something of a stream, under an id that is the same in every run. An
   * answer without effect is not remembered, so that a later run may get another one.
   *
   * @param step kebab-case, unique within the process; stored: never change it
   */
  public <T, C, E> Mono<Outcome<T>> take(
      String step, CommandHandler<T, C, E> handler, StreamId on, C question) {
    return handler.attempt(on, command(step), question);
  }

  /** The envelope of a step, for what has a way of its own. */
  public Command command(String step) {
    return Command.of(
        "proces/%s/%s/%s".formatted(process, stream.id(), step),
        Actor.system(stream.organisatie(), "proces"),
        now);
  }
}
