package nl.participatieketen.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.participatieketen.eventstore.EventStore.Insight;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Carries out opdrachten on one kind of stream: read, fold, decide, one conditional write.
 *
 * <p>A repeated opdracht (same stream, same id) has no second effect and gets the first answer,
 * also when it runs at the same time on another instance and also when the first answer was a
 * refusal or changed nothing. Such an answer is kept with an existing stream, among its last fifty;
 * a refusal to begin a stream leaves nothing to keep it in and is decided anew. When two different
 * ones meet, the second decides again on what the first left behind. Where the connection to the
 * store breaks under an opdracht, it is carried out once more.
 *
 * @param <S> the state
 * @param <G> the events
 */
public final class StreamHandler<S, G> {

  private static final int RETRIES = 20;

  private final EventStore store;
  private final StreamKind<S, G> kind;
  private final Consumer<Outgoing> woken;
  private final CommandMetrics metrics;
  private final Pasts<S, G> pasts;
  private final LongAgo<S, G> longAgo;
  private final Turns turns = new Turns();

  /**
   * @param woken given every stream that got a commit, without what is sensitive, after the store
   *     has acknowledged it; must not block
   */
  public StreamHandler(EventStore store, StreamKind<S, G> kind, Consumer<Outgoing> woken) {
    this(store, kind, woken, new CompositeMeterRegistry());
  }

  /** Like the other, and times every opdracht by its outcome as {@code keten.command}. */
  public StreamHandler(
      EventStore store, StreamKind<S, G> kind, Consumer<Outgoing> woken, MeterRegistry meters) {
    this.store = store;
    this.kind = kind;
    this.woken = woken;
    this.metrics = new CommandMetrics(meters, kind.name());
    this.pasts = new Pasts<>(store, kind);
    this.longAgo = new LongAgo<>(store, kind);
  }

  /**
   * Carries out an opdracht that may begin a stream. It is tried as a beginning first, which needs
   * no reading; only where that can't be is the stream read.
   *
   * @param decide pure; may be asked again when another writer was first
   * @return the answer; error signal {@link TooBusy} when others kept being first, or the store's
   *     own
   */
  public Mono<Outcome<S>> begin(StreamId id, Command command, Function<S, Decision<G>> decide) {
    return Mono.defer(() -> asFirst(id, command, decide))
        .switchIfEmpty(Mono.defer(() -> reading(id, command, decide, Mode.BEGIN)))
        .transform(metrics::measure);
  }

  /** Like {@link #begin}, but a stream that does not exist gives {@link Outcome.Unknown}. */
  public Mono<Outcome<S>> proceed(StreamId id, Command command, Function<S, Decision<G>> decide) {
    return reading(id, command, decide, Mode.PROCEED).transform(metrics::measure);
  }

  /**
   * Like {@link #proceed}, but an answer that adds nothing is not remembered: asking again decides
   * again.
   */
  public Mono<Outcome<S>> attempt(StreamId id, Command command, Function<S, Decision<G>> decide) {
    return reading(id, command, decide, Mode.ATTEMPT).transform(metrics::measure);
  }

  /**
   * The stream as it is now, without its history; empty where none exists for this tenant. What it
   * costs does not grow with the stream.
   */
  public Mono<Standing<S>> look(StreamId id, Insight insight) {
    return store
        .readHead(kind, id, insight)
        .filter(EventStream::exists)
        .flatMap(head -> pasts.present(head, insight))
        .map(
            present ->
                new Standing<>(
                    id, present.state(), present.head().version(), present.decisionVersion()));
  }

  /** The stream as it is now, with its history; empty where none exists for this tenant. */
  public Mono<Snapshot<S, G>> read(StreamId id, Insight insight) {
    return store
        .read(kind, id, insight)
        .filter(EventStream::exists)
        .map(
            stream -> {
              var present = Present.whole(kind, stream);
              return new Snapshot<>(
                  id,
                  present.state(),
                  stream.version(),
                  present.decisionVersion(),
                  stream.commits());
            });
  }

  private enum Mode {
    BEGIN,
    PROCEED,
    ATTEMPT
  }

  /**
   * Empty where the stream exists, or where only reading tells what the answer is: also whether a
   * write has been done of which no answer came back.
   */
  private Mono<Outcome<S>> asFirst(StreamId id, Command command, Function<S, Decision<G>> decide) {
    S state = kind.initial();
    return command.expectedVersion() == null
            && decided(decide, state) instanceof Decision.Accepted<G>(List<G> events)
            && !events.isEmpty()
        ? record(Present.whole(kind, EventStream.empty(id)), state, command, events)
            .onErrorResume(
                error -> error instanceof LostRace || store.isConnectionBroken(error),
                error -> Mono.empty())
        : Mono.empty();
  }

  /** Where the connection breaks, reads once more: a commit that was added is found then. */
  private Mono<Outcome<S>> reading(
      StreamId id, Command command, Function<S, Decision<G>> decide, Mode mode) {
    Mono<Outcome<S>> attempt = turns.take(id, attempt(id, command, decide, mode));
    return attempt.onErrorResume(store::isConnectionBroken, error -> attempt);
  }

  private Mono<Outcome<S>> attempt(
      StreamId id, Command command, Function<S, Decision<G>> decide, Mode mode) {
    return store
        .readHead(kind, id, Insight.WITH)
        .flatMap(head -> pasts.present(head, Insight.WITH))
        .flatMap(present -> answer(present, command, decide, mode))
        .retryWhen(
            Retry.backoff(RETRIES, Duration.ofMillis(2))
                .maxBackoff(Duration.ofMillis(200))
                .filter(LostRace.class::isInstance)
                .onRetryExhaustedThrow((spec, signal) -> new TooBusy(id)));
  }

  private Mono<Outcome<S>> answer(
      Present<S, G> present, Command command, Function<S, Decision<G>> decide, Mode mode) {
    EventStream<G> stream = present.head();
    return mode != Mode.BEGIN && !stream.exists()
        ? Mono.just(new Outcome.Unknown<>(stream.id()))
        : longAgo
            .answer(present, command)
            .or(() -> longAgo.stale(present, command.expectedVersion()))
            .orElseGet(() -> decide(present, command, decide, mode));
  }

  private Mono<Outcome<S>> decide(
      Present<S, G> present, Command command, Function<S, Decision<G>> decide, Mode mode) {
    S state = present.state();
    return switch (decided(decide, state)) {
      case Decision.Refused<G>(Reason reason) ->
          withoutEffect(present.head(), state, command, reason, mode);
      case Decision.Accepted<G>(List<G> events) when events.isEmpty() ->
          withoutEffect(present.head(), state, command, null, mode);
      case Decision.Accepted<G>(List<G> events) -> record(present, state, command, events);
    };
  }

  /**
   * Reactor lets such an Error pass by whoever waits for the answer, who would then wait in vain.
   */
  private static <S, G> Decision<G> decided(Function<S, Decision<G>> decide, S state) {
    try {
      return decide.apply(state);
    } catch (VirtualMachineError | LinkageError error) {
      throw new IllegalStateException("the decision could not be made", error);
    }
  }

  private Mono<Outcome<S>> withoutEffect(
      EventStream<G> stream, S state, Command command, @Nullable Reason reason, Mode mode) {
    Outcome<S> outcome = LongAgo.withoutEffect(stream.id(), state, stream.version(), reason);
    return mode == Mode.ATTEMPT || !stream.exists()
        ? Mono.just(outcome)
        : store
            .remember(stream, RememberedAnswer.on(command, stream.version(), reason))
            .flatMap(done -> ifWritten(done, stream.id(), outcome));
  }

  private Mono<Outcome<S>> record(Present<S, G> present, S state, Command command, List<G> events) {
    EventStream<G> stream = present.head();
    Commit<G> commit = Commit.of(command, stream.version() + 1, events);
    S added = state;
    for (G event : events) {
      added = kind.evolve(added, event);
    }
    if (Growth.isTooFast(kind, stream, commit, added)) {
      return Mono.error(Growth.refused(stream));
    }
    Outcome<S> outcome = new Outcome.Recorded<>(stream.id(), added, commit.version(), false);
    UUID deelnemer = kind.deelnemer(added);
    return store
        .append(kind, stream, deelnemer, commit)
        .flatMap(done -> ifWritten(done, stream.id(), outcome))
        .doOnSuccess(
            done -> woken.accept(Outgoing.after(stream, deelnemer, commit, kind.events())));
  }

  private Mono<Outcome<S>> ifWritten(boolean done, StreamId id, Outcome<S> outcome) {
    return done ? Mono.just(outcome) : Mono.error(new LostRace(id));
  }

  private static final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostRace(StreamId id) {
      super("another writer was first on " + id, null, false, false);
    }
  }

  /** Other writers kept being first on one stream; nothing was written. */
  public static final class TooBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooBusy(StreamId id) {
      super("could not write to %s: %d other writers were first".formatted(id, RETRIES));
    }
  }
}
