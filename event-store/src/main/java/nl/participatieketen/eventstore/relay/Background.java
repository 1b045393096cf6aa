package nl.participatieketen.eventstore.relay;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamBinding.DeadlineWork;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.eventstore.mongo.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** What goes on by itself after a commit: follower, term watch and rebuild, made and started. */
final class Background implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);
  private static final Duration FAREWELL = Duration.ofSeconds(5);
  private static final Duration AGAIN = Duration.ofMillis(250);

  private final List<StreamBinding<?, ?>> bindings;
  private final Rows rows;
  private final Deadlines deadlines;
  private final Parts following;
  private final Parts watching;
  private final Follower follower;
  private final DeadlineWatch deadlineWatch;
  private final Rebuild rebuild;
  private final Disposable.Swap rebuilding = Disposables.swap();

  /** Gives who carries out commands on a kind of stream. */
  interface Handlers {
    <S, G> StreamHandler<S, G> handler(StreamKind<S, G> kind);

    <S, C, E> CommandHandler<S, C, E> commands(Decider<S, C, E> decider);
  }

  Background(
      String instance,
      MongoDatabase database,
      EventStore store,
      EventPublisher publisher,
      Clock time,
      MeterRegistry meters,
      Function<String, URI> source,
      List<StreamBinding<?, ?>> bindings,
      Handlers handlers,
      int parts,
      Duration lease,
      CrashPoint.Passage passage) {
    Clock machine = Clock.systemUTC();
    var processings = new StreamProcessings(bindings, source, store);
    Map<String, DeadlineWatch.Handling> handlings = new HashMap<>();
    for (StreamBinding<?, ?> binding : bindings) {
      handlings.put(binding.kind().name(), handling(binding, handlers, time));
    }
    this.bindings = List.copyOf(bindings);
    this.rows = new Rows(database);
    this.deadlines = new Deadlines(database);
    this.following = new Parts(database, "volger", instance, parts, lease, machine);
    this.watching = new Parts(database, "termijnen", instance, parts, lease, machine);
    this.follower =
        new Follower(
            store, rows, publisher, processings, following, machine, time, meters, passage);
    this.deadlineWatch = new DeadlineWatch(deadlines, handlings, watching, time, meters);
    this.rebuild = new Rebuild(store, rows, processings, database);
  }

  private static <S, G> DeadlineWatch.Handling handling(
      StreamBinding<S, G> binding, Handlers handlers, Clock time) {
    if (binding.kind() instanceof Decider<S, ?, G> decider) {
      return handling(binding, handlers.commands(decider), time);
    }
    StreamHandler<S, G> handler = handlers.handler(binding.kind());
    return (stream, deadline) -> {
      Instant now = time.instant();
      DeadlineWork work = binding.deadlineWork().get(deadline.kind());
      return work != null
          ? work.perform(stream, deadline, now)
          : handler.attempt(
              stream,
              Command.of(deadline.commandId(), Actor.system(stream.organisatie(), "termijn"), now),
              state -> binding.deadlineDecision().passed(state, deadline, now));
    };
  }

  /** A term by the name of a process resumes that process; any other is asked of its stream. */
  private static <S, C, E> DeadlineWatch.Handling handling(
      StreamBinding<S, E> binding, CommandHandler<S, C, E> handler, Clock time) {
    Map<String, Process<S>> processes =
        binding.processes().stream().collect(toUnmodifiableMap(Process::name, p -> p));
    return (stream, deadline) -> {
      Process<S> process = processes.get(deadline.kind());
      return process == null
          ? handler.passed(stream, deadline, time.instant())
          : handler.run(process, stream, time.instant());
    };
  }

  /**
   * Makes the indexes of the rows, then starts. Rows of an older shape are rebuilt meanwhile, by
   * the instance that has the first part: beside a follower of an older version they would grow old
   * again.
   */
  public Mono<Void> start() {
    return deadlines
        .prepare()
        .thenMany(Flux.fromIterable(projections()))
        .concatMap(projection -> rows.prepare(projection.collection(), searchFields(projection)))
        .then(
            Mono.fromRunnable(
                () -> {
                  follower.start();
                  deadlineWatch.start();
                  rebuilding.update(rebuildChanged().subscribe());
                }));
  }

  private Mono<Void> rebuildChanged() {
    return Mono.fromCallable(following::holdsFirst)
        .filter(held -> held)
        .repeatWhenEmpty(times -> times.delayElements(AGAIN))
        .flatMap(held -> rebuild.rebuildChanged())
        .doOnError(error -> LOG.warn("herbouw van de leesmodellen stokt en begint opnieuw", error))
        .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, FAREWELL));
  }

  private List<Projection<?>> projections() {
    return bindings.stream()
        .<Projection<?>>flatMap(binding -> binding.projections().stream())
        .toList();
  }

  private static List<String> searchFields(Projection<?> projection) {
    Set<String> fields = new LinkedHashSet<>(projection.searchFields());
    fields.add("organisatie");
    return List.copyOf(fields);
  }

  /** Hands over a stream that got a commit. Never blocks. */
  public void wake(Outgoing stream) {
    follower.wake(stream);
  }

  public Rebuild rebuild() {
    return rebuild;
  }

  @Override
  public void close() {
    rebuilding.dispose();
    follower.close();
    deadlineWatch.close();
    following.giveBack().then(watching.giveBack()).timeout(FAREWELL).onErrorComplete().block();
  }
}
