package nl.participatieketen.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.ZoneId;
import nl.participatieketen.eventstore.EventStore.Insight;
import reactor.core.publisher.Mono;

/**
 * Carries out what is asked of one kind of stream: read, fold, decide, one conditional write. What
 * holds of repeated commands, of two writers and of a connection that breaks is said at {@link
 * StreamHandler}.
 *
 * @param <S> the state
 * @param <C> what can be asked
 * @param <E> the events
 */
public final class CommandHandler<S, C, E> {

  private final StreamHandler<S, E> streams;
  private final Decider<S, C, E> decider;
  private final ZoneId zone;
  private final ProcessMetrics metrics;

  /**
   * @param zone in which days are counted
   */
  public CommandHandler(
      StreamHandler<S, E> streams, Decider<S, C, E> decider, ZoneId zone, MeterRegistry meters) {
    this.streams = streams;
    this.decider = decider;
    this.zone = zone;
    this.metrics = new ProcessMetrics(meters);
  }

  /** Asks what may begin a stream. */
  public Mono<Outcome<S>> begin(StreamId id, Command command, C question) {
    Asker asker = asker(command);
    return streams.begin(id, command, state -> decider.decide(state, question, asker));
  }

  /** Like {@link #begin}, but a stream that does not exist gives {@link Outcome.Unknown}. */
  public Mono<Outcome<S>> proceed(StreamId id, Command command, C question) {
    Asker asker = asker(command);
    return streams.proceed(id, command, state -> decider.decide(state, question, asker));
  }

  /**
   * Like {@link #proceed}, but an answer that adds nothing is not remembered: asking again decides
   * again.
   */
  public Mono<Outcome<S>> attempt(StreamId id, Command command, C question) {
    Asker asker = asker(command);
    return streams.attempt(id, command, state -> decider.decide(state, question, asker));
  }

  /** Asks what a term that has passed asks, if the stream still waits for it. */
  public Mono<Outcome<S>> passed(StreamId id, Deadline deadline, Instant now) {
    Command command =
        Command.of(deadline.commandId(), Actor.system(id.organisatie(), "termijn"), now);
    Asker asker = asker(command);
    return streams.attempt(id, command, state -> decider.passed(state, deadline, asker));
  }

  /**
   * Runs a process of this stream now; empty where the stream does not exist or the process has
   * nothing left to do. Where it fails it is resumed by its deadline.
   */
  public Mono<Outcome<?>> run(Process<S> process, StreamId id, Instant now) {
    return metrics.measure(
        process.name(),
        streams
            .read(id, process.insight())
            .flatMap(
                snapshot ->
                    process
                        .run(Course.of(process, snapshot, now, cause(process, snapshot)))
                        .map(outcome -> (Outcome<?>) outcome)));
  }

  /** The stream as it is now, without its history; empty where none exists for this tenant. */
  public Mono<Standing<S>> look(StreamId id, Insight insight) {
    return streams.look(id, insight);
  }

  /** The stream as it is now, with its history; empty where none exists for this tenant. */
  public Mono<Snapshot<S, E>> read(StreamId id, Insight insight) {
    return streams.read(id, insight);
  }

  public Decider<S, C, E> decider() {
    return decider;
  }

  /** The commit since which the state asks for this process; the last where it doesn't now. */
  private Commit<E> cause(Process<S> process, Snapshot<S, E> snapshot) {
    S state = decider.initial();
    Commit<E> cause = null;
    for (Commit<E> commit : snapshot.commits()) {
      for (E event : commit.events()) {
        state = decider.evolve(state, event);
      }
      if (!asksFor(process, state)) {
        cause = null;
      } else if (cause == null) {
        cause = commit;
      }
    }
    return cause == null ? snapshot.commits().getLast() : cause;
  }

  private boolean asksFor(Process<S> process, S state) {
    return decider.due(state).stream()
        .anyMatch(due -> due.deadline().kind().equals(process.name()));
  }

  private Asker asker(Command command) {
    return Asker.of(command.actor(), command.time(), zone);
  }
}
