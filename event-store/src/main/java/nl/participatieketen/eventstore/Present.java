package nl.participatieketen.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stream as far as a decision needs it: its head, and what came before that.
 *
 * @param <S> the state
 * @param <G> the events
 */
public final class Present<S, G> {

  private final StreamKind<S, G> kind;
  private final EventStream<G> head;
  private final Past<S> past;

  Present(StreamKind<S, G> kind, EventStream<G> head, Past<S> past) {
    this.kind = kind;
    this.head = head;
    this.past = past;
  }

  /** Of a stream with all its commits. */
  public static <S, G> Present<S, G> whole(StreamKind<S, G> kind, EventStream<G> stream) {
    return new Present<>(kind, stream, Past.none(kind));
  }

  /** The stream as it was read; its commits come after {@link #before}. */
  public EventStream<G> head() {
    return head;
  }

  /** The state before the first commit of the head. */
  public S before() {
    return past.state();
  }

  /** How many events there were before the first commit of the head. */
  public long eventsBefore() {
    return past.events();
  }

  /** When the stream began. */
  public Instant begun() {
    Instant begun = past.begun();
    return begun == null ? head.commits().getFirst().time() : begun;
  }

  S state() {
    return stateAt(head.version());
  }

  /** Whether {@link #stateAt} and {@link #happenedSince} can be told from here. */
  boolean reaches(long version) {
    return version >= past.version();
  }

  S stateAt(long version) {
    S state = past.state();
    for (Commit<G> commit : head.commits()) {
      if (commit.version() > version) {
        break;
      }
      for (G event : commit.events()) {
        state = kind.evolve(state, event);
      }
    }
    return state;
  }

  /** What this command added. */
  Optional<Past.Recorded> recordedBy(String commandId) {
    return head.commitOf(commandId)
        .map(commit -> new Past.Recorded(commit.version(), commit.fingerprint()))
        .or(() -> Optional.ofNullable(past.commands().get(commandId)));
  }

  /** The last version on which a decision may hang; 0 where there is none. */
  long decisionVersion() {
    return head.commits().reversed().stream()
        .filter(commit -> commit.events().stream().anyMatch(kind::bearsOnDecisions))
        .mapToLong(Commit::version)
        .findFirst()
        .orElse(past.decisionVersion());
  }

  /** The names of what happened after this version, as far as a decision may hang on it. */
  List<String> happenedSince(long seen) {
    return head.commits().stream()
        .filter(commit -> commit.version() > seen)
        .flatMap(commit -> commit.events().stream())
        .filter(kind::bearsOnDecisions)
        .map(kind.events()::name)
        .toList();
  }
}
