package nl.participatieketen.eventstore;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.contract.event.KetenEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Everything that follows from the events of one kind of stream: rows, published events, terms. All
 * functions but {@link DeadlineWork} are pure.
 *
 * @param deadlineWork by the kind of a term, for those that ask more than {@code deadlineDecision}
 * @param <S> the state
 * @param <G> the events
 */
public record StreamBinding<S, G>(
    StreamKind<S, G> kind,
    List<Projection<S>> projections,
    Translator<S, G> translator,
    DeadlineDecision<S, G> deadlineDecision,
    Map<String, DeadlineWork> deadlineWork,
    List<Process<S>> processes) {

  public StreamBinding {
    projections = List.copyOf(projections);
    deadlineWork = Map.copyOf(deadlineWork);
    processes = List.copyOf(processes);
  }

  /** Where a {@link Decider} says what every term leads to. */
  public static <S, C, E> StreamBinding<S, E> of(
      Decider<S, C, E> decider,
      List<Projection<S>> projections,
      Translator<S, E> translator,
      List<Process<S>> processes) {
    return new StreamBinding<>(
        decider,
        projections,
        translator,
        (state, deadline, now) -> {
          throw new IllegalStateException("its decider says what a term leads to");
        },
        Map.of(),
        processes);
  }

  public StreamBinding(
      StreamKind<S, G> kind,
      List<Projection<S>> projections,
      Translator<S, G> translator,
      DeadlineDecision<S, G> deadlineDecision,
      Map<String, DeadlineWork> deadlineWork) {
    this(kind, projections, translator, deadlineDecision, deadlineWork, List.of());
  }

  /** Where every term is a decision on its own stream. */
  public StreamBinding(
      StreamKind<S, G> kind,
      List<Projection<S>> projections,
      Translator<S, G> translator,
      DeadlineDecision<S, G> deadlineDecision) {
    this(kind, projections, translator, deadlineDecision, Map.of());
  }

  /** Says which stored events become public, and as what. */
  @FunctionalInterface
  public interface Translator<S, G> {
    Optional<PublicEvent> translate(Occurrence<S, G> occurrence);
  }

  /**
   * Says what happens when a term ends. An answer without events would leave the term due: it is
   * reported as a defect and asked again later.
   */
  @FunctionalInterface
  public interface DeadlineDecision<S, G> {
    Decision<G> passed(S state, Deadline deadline, Instant now);
  }

  /**
   * Carries out a term that spans streams, or needs what lies outside the store. It ends with an
   * opdracht on the stream of the term, which leaves the term no longer due; an answer that changes
   * nothing is reported as a defect and asked again later, like an error signal. The signal {@link
   * NogNiet} is asked again just so, but is no defect. A process may fall half-way, and the term
   * then comes again: every step must be safe to repeat.
   */
  @FunctionalInterface
  public interface DeadlineWork {
    /**
     * @param now when the term was found to have passed
     * @return the answer to the last opdracht; empty where others did it meanwhile
     */
    Mono<? extends Outcome<?>> perform(StreamId stream, Deadline deadline, Instant now);
  }

  /**
   * A stored event in its place.
   *
   * @param state the state right after the event, folded without insight
   * @param sequence 1 for the first event of the stream
   */
  public record Occurrence<S, G>(
      StreamId stream, S state, Commit<G> commit, G event, long sequence) {}

  /**
   * A public event.
   *
   * @param dataref where an entitled system fetches what is too sensitive to publish, or {@code
   *     null}
   */
  public record PublicEvent(KetenEvent event, @Nullable URI dataref) {
    public static PublicEvent of(KetenEvent event) {
      return new PublicEvent(event, null);
    }
  }
}
