package nl.participatieketen.eventstore;

import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * One run of a {@link Process}.
 *
 * @param process the name of the process
 * @param state as it was when this run began
 * @param now when this run began, UTC
 * @param cause the commit since which the stream asks for the process
 * @param actor who takes the steps: the system, or whoever asked for them
 */
public record Course<S>(
    String process, StreamId stream, S state, Instant now, Commit<?> cause, Actor actor) {

  static <S> Course<S> of(
      Process<S> process, Snapshot<S, ?> snapshot, Instant now, Commit<?> cause) {
    return new Course<>(
        process.name(),
        snapshot.stream(),
        snapshot.state(),
        now,
        cause,
        Actor.system(snapshot.stream().organisatie(), "proces"));
  }

  /**
   * The same run, its steps taken in the name of whoever asked for them: for work that a person
   * asked for and that would have been theirs had it fitted in one stream.
   */
  public Course<S> onBehalf() {
    return new Course<>(process, stream, state, now, cause, cause.actor());
  }

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

  /** The envelope of a step, for what has a way of its own; in the trace of the cause. */
  public Command command(String step) {
    return Command.of("proces/%s/%s/%s".formatted(process, stream.id(), step), actor, now)
        .withTraceparent(cause.traceparent());
  }
}
