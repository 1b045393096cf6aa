package nl.participatieketen.eventstore;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One kind of stream: how its events are named and folded, and what follows from its state. All
 * methods are pure.
 *
 * @param <S> the state
 * @param <G> the sealed type of its events
 */
public interface StreamKind<S, G> {

  /** A slug, part of every stream's key; never changed once streams exist. */
  String name();

  /** The names under which the events are stored. */
  EventTable<G> events();

  /** The state of a stream without events. */
  S initial();

  /** The state after {@code event}. Must accept every event ever stored. */
  S evolve(S state, G event);

  /** The deelnemer whom the stream is about, or {@code null}; constant once known. */
  @Nullable UUID deelnemer(S state);

  /** What is due next in this state; empty when nothing is. */
  default List<Deadline> deadlines(S state) {
    return List.of();
  }

  /**
   * Whether a decision of a person may hang on this event. Where it can't, such as a reminder that
   * the system adds by itself, the event does not make stale what someone saw before it.
   */
  default boolean bearsOnDecisions(G event) {
    return true;
  }

  /**
   * Whether this is an end: what leads to it is accepted however long the stream has become, also
   * where one of more than 50,000 commits takes no more today.
   */
  default boolean isEnded(S state) {
    return false;
  }

  /** The state after all commits up to and including {@code toVersion}. */
  default S fold(EventStream<G> stream, long toVersion) {
    S state = initial();
    for (Commit<G> commit : stream.commits()) {
      if (commit.version() > toVersion) {
        break;
      }
      for (G event : commit.events()) {
        state = evolve(state, event);
      }
    }
    return state;
  }

  /** The present state. */
  default S fold(EventStream<G> stream) {
    return fold(stream, Long.MAX_VALUE);
  }
}
