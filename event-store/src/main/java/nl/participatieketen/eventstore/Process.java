package nl.participatieketen.eventstore;

import nl.participatieketen.eventstore.EventStore.Insight;
import reactor.core.publisher.Mono;

/**
 * Work over several streams, or outside the store, that the state of one stream asks for: as long
 * as it is not done, the {@link Decider#due} of that state holds {@link Due#process} with this
 * name. Whoever begins it may run it at once ({@link CommandHandler#run}); whatever a crash leaves
 * undone is taken up by the deadline watch, as often as it takes.
 *
 * <p>A process may fall anywhere and may run twice at the same time, so every step must be safe to
 * repeat: take it through {@link Course#take}, which gives it an id that follows from the process,
 * the stream and the name of the step.
 *
 * @param <S> the state of the stream
 */
public interface Process<S> {

  /** Kebab-case. It is stored and is part of the ids of the steps: never change it. */
  String name();

  /** Whether it needs the sensitive facts of its stream. */
  default Insight insight() {
    return Insight.WITHOUT;
  }

  /**
   * Takes the steps that this state still asks for, in order.
   *
   * @return the answer to the last step, which leaves the stream no longer asking for this process;
   *     empty where it did not ask for it any more; error signal {@link NotYet} where something
   *     outside must come first
   */
  Mono<? extends Outcome<?>> run(Course<S> course);
}
