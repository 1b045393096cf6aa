package nl.participatieketen.eventstore;

import java.util.Objects;
import java.util.Optional;
import nl.participatieketen.eventstore.EventStore.Insight;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What is told from how a stream was before: the answer that a command got earlier, and what
 * happened since somebody saw it. Where the head does not tell, the whole stream is read.
 */
record LongAgo<S, G>(EventStore store, StreamKind<S, G> kind) {

  /** The answer that this command got before; empty where it is new. */
  Optional<Mono<Outcome<S>>> answer(Present<S, G> present, Command command) {
    return present
        .recordedBy(command.id())
        .map(
            earlier ->
                unlessDifferent(present, command, earlier.fingerprint(), earlier.version(), null))
        .or(
            () ->
                present
                    .head()
                    .answerTo(command.id())
                    .map(
                        earlier ->
                            unlessDifferent(
                                present,
                                command,
                                earlier.fingerprint(),
                                earlier.version(),
                                earlier.reason())));
  }

  private Mono<Outcome<S>> unlessDifferent(
      Present<S, G> present,
      Command command,
      @Nullable String fingerprint,
      long version,
      @Nullable Reason reason) {
    StreamId id = present.head().id();
    return Objects.equals(fingerprint, command.fingerprint())
        ? reaching(present, version)
            .map(enough -> withoutEffect(id, enough.stateAt(version), version, reason))
        : Mono.just(new Outcome.IdReused<>(id));
  }

  /** An answer that adds nothing: a repeated one, a refusal, or what already was as asked. */
  static <S> Outcome<S> withoutEffect(StreamId id, S state, long version, @Nullable Reason reason) {
    return reason == null
        ? new Outcome.Recorded<>(id, state, version, true)
        : new Outcome.Refused<>(id, state, version, reason);
  }

  /** What to tell who decides on what they saw; empty where nothing bears on that since. */
  Optional<Mono<Outcome<S>>> stale(Present<S, G> present, @Nullable Long seen) {
    long current = present.decisionVersion();
    return seen == null || seen >= current && seen <= present.head().version()
        ? Optional.empty()
        : Optional.of(
            reaching(present, seen)
                .map(
                    enough ->
                        new Outcome.StaleVersion<>(
                            present.head().id(), current, enough.happenedSince(seen))));
  }

  private Mono<Present<S, G>> reaching(Present<S, G> present, long version) {
    return present.reaches(version)
        ? Mono.just(present)
        : store
            .read(kind, present.head().id(), Insight.WITH)
            .map(stream -> Present.whole(kind, stream));
  }
}
