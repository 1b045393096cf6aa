package nl.participatieketen.eventstore.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.mongo.Rows;
import nl.participatieketen.eventstore.relay.Flights.Flight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Follows the streams: publishes, and after the broker's acknowledgement has the rows and terms
 * written and the stream marked ({@link Settling}). Whatever is killed when, the mark is behind the
 * truth and the next turn does it again: events may be repeated, never lost, and within a stream an
 * event is never first delivered before an earlier one. Of one deelnemer, one batch at a time is
 * under way.
 *
 * <p>What this process commits is handed over in memory and not read again; what others wrote, or a
 * crash left, is found by looking around. A broker that is away holds up what is to be published
 * and nothing else: rows and terms of what this instance writes meanwhile are kept up. A stream
 * that can't be read, translated or published is reported and passed over, so that it does not hold
 * up the others; see {@link Selection}.
 */
final class Follower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final Duration REST = Duration.ofMillis(200);
  private static final Duration FAREWELL = Duration.ofSeconds(2);

  /** More than this waiting for its mark means that the store is behind: no more is taken then. */
  private static final int UNMARKED = 1_000;

  private final EventStore store;
  private final Rows rows;
  private final EventPublisher publisher;
  private final StreamProcessings processings;
  private final Parts parts;
  private final CrashPoint.Passage passage;
  private final Selection selection;
  private final Flights flights = new Flights();
  private final Settling settling;
  private final FollowerMetrics metrics;
  private final Loop loop;
  private Set<Integer> share = Set.of();

  /**
   * @param clock the clock of the machine, for patience
   * @param time the clock by which commits are dated
   */
  Follower(
      EventStore store,
      Rows rows,
      EventPublisher publisher,
      StreamProcessings processings,
      Parts parts,
      Clock clock,
      Clock time,
      MeterRegistry meters,
      CrashPoint.Passage passage) {
    this.store = store;
    this.rows = rows;
    this.publisher = publisher;
    this.processings = processings;
    this.parts = parts;
    this.passage = passage;
    this.selection = new Selection(store, parts, clock);
    this.metrics = new FollowerMetrics(meters, time, flights::oldest, selection::skipped);
    this.loop = new Loop("keten-volger", REST, this::turn);
    this.settling = new Settling(store, rows, selection, metrics, passage, loop::wake);
    parts.unlessBusy(part -> selection.isBusy(lane -> parts.of(lane) == part));
  }

  void start() {
    settling.start();
    loop.start();
  }

  /** Hands over a stream that got a commit. Never blocks. */
  void wake(Outgoing stream) {
    selection.wake(stream);
    loop.wake();
  }

  /** One turn: sets a batch on its way; tells whether there may be more at once. */
  private Mono<Boolean> turn() {
    passage.on(CrashPoint.TURN);
    return parts.acquire().flatMap(held -> held ? follow() : Mono.fromCallable(this::forget));
  }

  private boolean forget() {
    selection.forget();
    return false;
  }

  private void lookAnewWhereTheShareChanged() {
    Set<Integer> held = parts.held();
    if (!held.equals(share)) {
      share = held;
      selection.forget();
    }
  }

  private Mono<Boolean> follow() {
    lookAnewWhereTheShareChanged();
    if (flights.anyLate()) {
      return keepUpRows();
    }
    return flights.isFull() || selection.unmarked() > UNMARKED
        ? Mono.just(false)
        : selection.choose().map(this::launch);
  }

  /** While the broker does not answer: the rows of what is under way, and of what waits. */
  private Mono<Boolean> keepUpRows() {
    List<Flight> late = flights.lateWithoutRows();
    List<Outgoing> waiting = selection.takeAll();
    if (late.isEmpty() && waiting.isEmpty()) {
      return Mono.just(false);
    }
    return consequences(waiting)
        .flatMap(
            all -> {
              List<Consequences> every = new ArrayList<>(List.of(all));
              late.stream().flatMap(f -> f.consequences().stream()).forEach(every::add);
              return Consequences.joined(every).write(rows::write);
            })
        .then(
            Mono.fromCallable(
                () -> {
                  late.forEach(Flight::rowsWritten);
                  return true;
                }));
  }

  private boolean launch(List<Outgoing> streams) {
    if (streams.isEmpty()) {
      return false;
    }
    Flight flight = flights.begin(streams);
    consequences(streams)
        .doOnNext(flight::computed)
        .flatMap(all -> publish(flight, all))
        .doOnError(error -> failed(streams, error))
        .onErrorComplete()
        .doFinally(signal -> end(flight))
        .subscribe();
    return true;
  }

  private void end(Flight flight) {
    flights.end(flight);
    selection.free(flight.streams());
    loop.wake();
  }

  private Mono<Consequences> consequences(List<Outgoing> streams) {
    List<UnreadStream> handed = new ArrayList<>();
    List<StreamId> unread = new ArrayList<>();
    for (Outgoing stream : streams) {
      UnreadStream known = stream.handed();
      if (known != null) {
        handed.add(known);
      } else {
        unread.add(stream.id());
      }
    }
    return unread.isEmpty()
        ? Mono.defer(() -> compute(handed))
        : Flux.concat(Flux.fromIterable(handed), store.readAll(unread))
            .collectList()
            .publishOn(Schedulers.boundedElastic())
            .flatMap(this::compute);
  }

  private Mono<Consequences> compute(List<UnreadStream> streams) {
    passage.on(CrashPoint.READ);
    return processings.evolve(streams, selection::publishedTo, this::skip);
  }

  private void skip(StreamId id, Throwable error) {
    selection.skip(id);
    metrics.failed();
    LOG.error("stroom {} kan niet gevolgd worden en wordt even overgeslagen", id, error);
  }

  /** An instance that slept past its lease sends nothing: another has taken over. */
  private Mono<Void> publish(Flight flight, Consequences all) {
    return Mono.defer(() -> parts.isSure() ? send(flight, all) : Mono.empty());
  }

  private Mono<Void> send(Flight flight, Consequences all) {
    List<CloudEventEnvelope> events = all.events();
    return all.writeFirst(rows::write)
        .then(Mono.defer(() -> publisher.publish(events)))
        .then(
            Mono.fromRunnable(
                () -> {
                  passage.on(CrashPoint.PUBLISHED);
                  selection.published(all);
                  settling.add(new Settling.Published(all, events.size(), flight.began()));
                }));
  }

  private void failed(List<Outgoing> streams, Throwable error) {
    metrics.failed();
    if (selection.failed(streams)) {
      LOG.error("stroom {} wordt even overgeslagen", streams.getFirst().id(), error);
    } else {
      LOG.warn("een partij van {} stromen mislukte en gaat in delen", streams.size(), error);
    }
  }

  /** What is under way gets a moment; what it leaves is published by the next. */
  @Override
  public void close() {
    loop.close();
    try {
      flights.awaitNone(FAREWELL);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    settling.close();
  }
}
