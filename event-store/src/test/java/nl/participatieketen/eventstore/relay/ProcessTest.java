package nl.participatieketen.eventstore.relay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.participatieketen.eventstore.proef.Opslag.BEGIN;
import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.NotYet;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.Stelklok;
import nl.participatieketen.testsupport.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** Moving an amount between two streams, with a fall after every step. */
class ProcessTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Stelklok clock = new Stelklok();
  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Move move = new Move();
  private final StreamEngine engine =
      new StreamEngine(
          "proces-" + UUID.randomUUID(),
          opslag.database(),
          opslag.versleuteling(Opslag.hoofdsleutel(1)),
          events -> Mono.empty(),
          clock,
          ZoneOffset.UTC,
          meters,
          organisatie -> URI.create("urn:proef"),
          List.of(
              StreamBinding.of(new Purse(), List.of(), event -> Optional.empty(), List.of(move))));
  private final CommandHandler<State, Question, Event> purses = engine.commands(new Purse());

  @AfterEach
  void ruimOp() {
    engine.close();
    opslag.discard();
  }

  @Test
  void whoever_begins_it_may_run_it_at_once() {
    StreamId from = filled(10);
    StreamId to = filled(0);
    ask(from, new Send(to.id(), 4));

    Outcome<?> outcome = purses.run(move, from, BEGIN).blockOptional().orElseThrow();

    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    assertThat(amount(from)).isEqualTo(6);
    assertThat(amount(to)).isEqualTo(4);
    assertThat(purses.run(move, from, BEGIN).blockOptional()).isEmpty();
    assertThat(amount(to)).isEqualTo(4);
    assertThat(meters.get("keten.proces").tag("uitslag", "klaar").timer().count()).isEqualTo(1);
    assertThat(meters.get("keten.proces.lopend").gauge().value()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void what_a_fall_leaves_undone_is_taken_up_once_its_patience_is_over(int step) {
    engine.start().block();
    StreamId from = filled(10);
    StreamId to = filled(0);
    ask(from, new Send(to.id(), 4));
    move.fallAfter(step);
    assertThatThrownBy(() -> purses.run(move, from, clock.instant()).block())
        .hasMessageContaining("fell");

    clock.vooruit(PATIENCE.plusMillis(1));

    await().atMost(20, SECONDS).until(() -> state(from).under() == null);
    assertThat(amount(from)).isEqualTo(6);
    assertThat(amount(to)).isEqualTo(4);
  }

  @Test
  void two_who_run_it_at_once_have_one_effect() {
    StreamId from = filled(10);
    StreamId to = filled(0);
    ask(from, new Send(to.id(), 4));

    Mono.when(purses.run(move, from, BEGIN), purses.run(move, from, BEGIN)).block();

    assertThat(amount(from)).isEqualTo(6);
    assertThat(amount(to)).isEqualTo(4);
  }

  @Test
  void what_waits_for_something_outside_is_counted_apart() {
    StreamId from = filled(10);
    ask(from, new Send(UUID.randomUUID(), 4));

    assertThatThrownBy(() -> purses.run(move, from, BEGIN).block()).isInstanceOf(NotYet.class);

    assertThat(meters.get("keten.proces").tag("uitslag", "wacht").timer().count()).isEqualTo(1);
    assertThat(state(from).under()).isNotNull();
  }

  @Test
  void it_knows_who_asked_for_it_and_may_take_its_steps_in_their_name() {
    StreamId from = filled(10);
    Actor jan = new Actor(Proef.GEMEENTE, "jan", "klantmanager");
    Actor piet = new Actor(Proef.GEMEENTE, "piet", "klantmanager");
    ask(from, by(jan, "00-jan"), new Send(UUID.randomUUID(), 4));
    ask(from, by(piet, "00-piet"), new Add(1));
    var seen = new AtomicReference<@Nullable Course<State>>();

    purses.run(new Glance(seen), from, BEGIN).block();

    Course<State> course = Objects.requireNonNull(seen.get());
    Command own = course.command("bij");
    Command onBehalf = course.onBehalf().command("bij");
    assertThat(own.actor().rol()).isEqualTo(Actor.SYSTEM);
    assertThat(onBehalf.actor()).isEqualTo(jan);
    assertThat(onBehalf.id()).isEqualTo(own.id());
    assertThat(List.of(own, onBehalf)).extracting(Command::traceparent).containsOnly("00-jan");
  }

  private static Command by(Actor actor, String trace) {
    return Command.of(UUID.randomUUID().toString(), actor, BEGIN).withTraceparent(trace);
  }

  private StreamId filled(int amount) {
    StreamId id = new StreamId(Proef.GEMEENTE, "beurs", UUID.randomUUID());
    purses.begin(id, opdracht(), new Add(amount)).block();
    return id;
  }

  private void ask(StreamId id, Question question) {
    ask(id, opdracht(), question);
  }

  private void ask(StreamId id, Command command, Question question) {
    assertThat(purses.proceed(id, command, question).block()).isInstanceOf(Outcome.Recorded.class);
  }

  private State state(StreamId id) {
    return purses.read(id, Insight.WITHOUT).blockOptional().orElseThrow().state();
  }

  private int amount(StreamId id) {
    return state(id).amount();
  }

  /**
   * @param under what is on its way, or {@code null}
   */
  record State(int amount, @Nullable Sent under) {}

  sealed interface Question {}

  record Add(int amount) implements Question {}

  record Send(UUID to, int amount) implements Question {}

  record Done() implements Question {}

  sealed interface Event {}

  record Added(int amount) implements Event {}

  record Sent(UUID to, int amount, Instant at) implements Event {}

  record Arrived() implements Event {}

  private static final class Purse implements Decider<State, Question, Event> {

    @Override
    public String name() {
      return "beurs";
    }

    @Override
    public EventTable<Event> events() {
      return EventTable.of(
          Event.class, Map.of("bij", Added.class, "weg", Sent.class, "aan", Arrived.class));
    }

    @Override
    public State initial() {
      return new State(0, null);
    }

    @Override
    public Decision<Event> decide(State state, Question question, Asker asker) {
      return switch (question) {
        case Add q -> Decision.accept(new Added(q.amount()));
        case Send q ->
            state.amount() < q.amount()
                ? Decision.refuse("te-weinig", "Dat zit er niet in.")
                : Decision.accept(new Sent(q.to(), q.amount(), asker.at()));
        case Done q -> state.under() == null ? Decision.accept() : Decision.accept(new Arrived());
      };
    }

    @Override
    public State evolve(State state, Event event) {
      return switch (event) {
        case Added e -> new State(state.amount() + e.amount(), state.under());
        case Sent e -> new State(state.amount() - e.amount(), e);
        case Arrived e -> new State(state.amount(), null);
      };
    }

    @Override
    public @Nullable UUID deelnemer(State state) {
      return null;
    }

    @Override
    public List<Due<Question>> due(State state) {
      return state.under() == null
          ? List.of()
          : List.of(
              Due.process("wanneer-verstuurd-dan-bijgeschreven", state.under().at(), PATIENCE));
    }
  }

  /** Keeps the course that it gets and takes no step. */
  private record Glance(AtomicReference<@Nullable Course<State>> seen) implements Process<State> {

    @Override
    public String name() {
      return "wanneer-verstuurd-dan-bijgeschreven";
    }

    @Override
    public Mono<Outcome<State>> run(Course<State> course) {
      seen.set(course);
      return Mono.empty();
    }
  }

  private final class Move implements Process<State> {

    private final AtomicInteger steps = new AtomicInteger(Integer.MAX_VALUE);

    void fallAfter(int step) {
      steps.set(step);
    }

    @Override
    public String name() {
      return "wanneer-verstuurd-dan-bijgeschreven";
    }

    @Override
    public Mono<Outcome<State>> run(Course<State> course) {
      Sent sent = course.state().under();
      if (sent == null) {
        return Mono.empty();
      }
      StreamId to = new StreamId(course.stream().organisatie(), "beurs", sent.to());
      return step()
          .then(Mono.defer(() -> course.take("bij", purses, to, new Add(sent.amount()))))
          .flatMap(
              outcome ->
                  outcome instanceof Outcome.Unknown
                      ? Mono.error(new NotYet("there is no such purse yet"))
                      : step())
          .then(Mono.defer(() -> course.take("aan", purses, course.stream(), new Done())))
          .flatMap(outcome -> step().thenReturn(outcome));
    }

    private Mono<Void> step() {
      return Mono.defer(
          () ->
              steps.getAndDecrement() == 0
                  ? Mono.error(new IllegalStateException("fell"))
                  : Mono.empty());
    }
  }
}
