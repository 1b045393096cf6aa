package nl.participatieketen.eventstore.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.NotYet;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.relay.Deadlines.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Turns every term that has passed into one opdracht, also when the service was down that day. The
 * id of the opdracht follows from the term, so two instances, or one that falls half-way, do it
 * once. Sixteen streams are dealt with at a time, and none waits for the slowest of them.
 *
 * <p>A term that its stream refuses, or that changes nothing, or that fails, is asked again after
 * {@link #POSTPONED_FOR}; it holds up neither other streams nor later terms of its own. It is
 * reported as a defect, unless the row was older than the stream, which then tells anew what is
 * due, or the term waits for something outside ({@link NotYet}), which says when to ask again.
 */
final class DeadlineWatch implements AutoCloseable {

  static final Duration POSTPONED_FOR = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
  private static final Duration REST = Duration.ofMillis(500);

  /** As long as the follower may take for a row of which the term was carried out. */
  private static final Duration SOON = Duration.ofMillis(50);

  /** How far it looks past what is for other instances. */
  private static final int FAR = 1_000_000;

  private final Deadlines deadlines;
  private final Map<String, Handling> handlings;
  private final Parts parts;
  private final Clock time;
  private final DueQueue queue;
  private final Loop loop;
  private final Counter handled;
  private final Counter postponed;
  private final AtomicInteger late = new AtomicInteger();

  /** Carries out the opdracht of a term. */
  @FunctionalInterface
  interface Handling {
    Mono<? extends Outcome<?>> passed(StreamId stream, Deadline deadline);
  }

  DeadlineWatch(
      Deadlines deadlines,
      Map<String, Handling> handlings,
      Parts parts,
      Clock time,
      MeterRegistry meters) {
    this.deadlines = deadlines;
    this.handlings = Map.copyOf(handlings);
    this.parts = parts;
    this.time = time;
    this.loop = new Loop("keten-termijnen", REST, this::turn);
    this.queue = new DueQueue(this::handle, loop::wake);
    this.handled = meters.counter("keten.termijnen.afgehandeld");
    this.postponed = meters.counter("keten.termijnen.uitgesteld");
    Gauge.builder("keten.termijnen.te.laat", late, AtomicInteger::get)
        .description("Termijnen die in de laatste ronde verstreken waren")
        .register(meters);
  }

  void start() {
    loop.start();
  }

  /** One turn: looks for more where there is room; tells whether there may be more soon. */
  Mono<Boolean> turn() {
    return parts.acquire().flatMap(held -> held ? look() : Mono.fromCallable(this::forget));
  }

  private boolean forget() {
    queue.clear();
    late.set(0);
    return false;
  }

  private Mono<Boolean> look() {
    return queue.isFilled()
        ? Mono.just(false)
        : find(queue.room()).collectList().flatMap(this::queue);
  }

  /** A term is about one stream, so it goes by the stream. */
  private Flux<Due> find(int atMost) {
    return deadlines
        .due(time.instant(), parts.isShared() ? FAR : atMost)
        .filter(due -> parts.holds(due.stream().key()))
        .take(atMost);
  }

  private Mono<Boolean> queue(List<Due> found) {
    late.set(queue.add(found));
    return queue.isIdle() ? Mono.just(false) : Mono.delay(SOON).thenReturn(true);
  }

  /**
   * The row is left alone after the first that was carried out: that gives a new row, in which an
   * earlier day may stand than the next one of this. So what follows from a term that passed long
   * ago is carried out before what was due after it.
   *
   * @return whether a new row follows
   */
  private Mono<Boolean> handle(Due due) {
    return Flux.fromIterable(due.deadlines())
        .concatMap(deadline -> execute(due, deadline))
        .takeUntil(Tried::done)
        .reduce(Tried.FAILED, Tried::and)
        .flatMap(tried -> tried.done() ? Mono.just(true) : postpone(due, tried.again()));
  }

  private Mono<Boolean> postpone(Due due, Duration again) {
    return deadlines
        .postpone(due, time.instant().plus(again))
        .doOnError(error -> LOG.warn("{} kon niet uitgesteld worden", due.stream(), error))
        .onErrorComplete()
        .thenReturn(false);
  }

  /**
   * What came of a term.
   *
   * @param again after how long to look again
   */
  private record Tried(boolean done, Duration again) {
    static final Tried FAILED = new Tried(false, POSTPONED_FOR);

    static Tried of(boolean done) {
      return new Tried(done, POSTPONED_FOR);
    }

    Tried and(Tried next) {
      return new Tried(done || next.done, again.compareTo(next.again) < 0 ? again : next.again);
    }
  }

  private Mono<Tried> execute(Due due, Deadline deadline) {
    StreamId stream = due.stream();
    return Mono.defer(() -> handling(stream).passed(stream, deadline))
        .map(outcome -> Tried.of(account(due, deadline, outcome)))
        .onErrorResume(
            NotYet.class,
            waiting -> {
              LOG.debug("termijn {} van {} wacht: {}", deadline, stream, waiting.getMessage());
              postponed.increment();
              return Mono.just(new Tried(false, waiting.again()));
            })
        .onErrorResume(
            error -> {
              LOG.error("termijn {} van {} kon niet afgehandeld worden", deadline, stream, error);
              postponed.increment();
              return Mono.just(Tried.FAILED);
            });
  }

  private Handling handling(StreamId stream) {
    Handling handling = handlings.get(stream.kind());
    if (handling == null) {
      throw new IllegalStateException("no kind of stream is called '%s'".formatted(stream.kind()));
    }
    return handling;
  }

  private boolean account(Due due, Deadline deadline, Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Recorded<?> recorded when !recorded.repeated() -> {
        handled.increment();
        yield true;
      }
      case Outcome.Recorded<?>(var _, var _, long version, var _) when version > due.version() ->
          overtaken(due, deadline);
      case Outcome.Refused<?>(var _, var _, long version, var _) when version > due.version() ->
          overtaken(due, deadline);
      case Outcome.Recorded<?> _ -> postpone(due, deadline, "het termijnbesluit verandert niets");
      case Outcome.Refused<?> refused -> postpone(due, deadline, refused.reason());
      case Outcome.Unknown<?> unknown -> postpone(due, deadline, unknown);
      case Outcome.StaleVersion<?> stale -> postpone(due, deadline, stale);
      case Outcome.IdReused<?> reused -> postpone(due, deadline, reused);
    };
  }

  /** The follower has not written yet what the stream says now; its row tells what is due. */
  private static boolean overtaken(Due due, Deadline deadline) {
    LOG.debug("termijn {} van {} was al voorbij", deadline, due.stream());
    return false;
  }

  private boolean postpone(Due due, Deadline deadline, Object reason) {
    LOG.error("termijn {} van {} heeft geen gevolg: {}", deadline, due.stream(), reason);
    postponed.increment();
    return false;
  }

  @Override
  public void close() {
    loop.close();
  }
}
