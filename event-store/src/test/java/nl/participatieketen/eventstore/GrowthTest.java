package nl.participatieketen.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.participatieketen.eventstore.EventStore.StreamFull;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis.Geteld;
import nl.participatieketen.eventstore.proef.ProefStand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** A stream that has become absurdly long. */
class GrowthTest {

  private static final int END = 99;
  private static final long LIMIT = Growth.LIMIT;
  private static final Instant NOW = Opslag.BEGIN;

  @Test
  void grows_by_a_few_a_day_beyond_its_limit() {
    assertThat(ask(LIMIT - 1, 90, NOW, Proef.tel(1))).isInstanceOf(Outcome.Recorded.class);
    assertThat(ask(LIMIT, Growth.PER_DAY - 1, NOW, Proef.tel(1)))
        .isInstanceOf(Outcome.Recorded.class);
    assertThatThrownBy(() -> ask(LIMIT, Growth.PER_DAY, NOW, Proef.tel(1)))
        .isInstanceOf(StreamFull.class)
        .hasMessageContaining("no more than 50 a day");
    assertThat(ask(LIMIT, 90, NOW.minus(Duration.ofDays(2)), Proef.tel(1)))
        .isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  void can_always_be_ended() {
    assertThat(ask(LIMIT * 2, 90, NOW, Proef.tel(END))).isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  void takes_what_the_system_adds_by_itself() {
    var command = Command.of("o", Actor.system(Proef.GEMEENTE, "termijn"), NOW);

    assertThat(ask(LIMIT * 2, 90, NOW, command, Proef.tel(1))).isInstanceOf(Outcome.Recorded.class);
  }

  private static @Nullable Outcome<ProefStand> ask(
      long version,
      int inHead,
      Instant since,
      java.util.function.Function<ProefStand, Decision<ProefGebeurtenis>> what) {
    return ask(version, inHead, since, Opslag.opdracht(), what);
  }

  /**
   * @param inHead how many commits the head holds
   * @param since when they were made
   */
  private static @Nullable Outcome<ProefStand> ask(
      long version,
      int inHead,
      Instant since,
      Command command,
      java.util.function.Function<ProefStand, Decision<ProefGebeurtenis>> what) {
    StreamId id = Proef.stroom();
    var commits =
        LongStream.rangeClosed(version - inHead + 1, version)
            .mapToObj(
                v ->
                    new Commit<ProefGebeurtenis>(
                        v,
                        UUID.randomUUID().toString(),
                        null,
                        since,
                        command.actor(),
                        null,
                        List.of(new Geteld(0))))
            .toList();
    var head =
        new EventStream<>(
            id,
            null,
            version,
            commits,
            List.of(),
            0,
            0,
            null,
            new EventStream.Parts(1, version - inHead));
    return new StreamHandler<>(store(head), new Ending(), woken -> {})
        .proceed(id, command, what)
        .block();
  }

  /** Holds this head, with one empty part. */
  private static EventStore store(EventStream<ProefGebeurtenis> head) {
    return (EventStore)
        Proxy.newProxyInstance(
            EventStore.class.getClassLoader(),
            new Class<?>[] {EventStore.class},
            (store, method, arguments) ->
                switch (method.getName()) {
                  case "readHead" -> Mono.just(head);
                  case "readParts" ->
                      Mono.just(List.of(new EventStore.Part<>(List.of(), java.util.Map.of())));
                  case "isConnectionBroken" -> false;
                  default -> Mono.just(true);
                });
  }

  /** Like the proefstroom, but ended by a number. */
  private static final class Ending implements StreamKind<ProefStand, ProefGebeurtenis> {

    @Override
    public String name() {
      return Proef.SOORT.name();
    }

    @Override
    public EventTable<ProefGebeurtenis> events() {
      return Proef.SOORT.events();
    }

    @Override
    public ProefStand initial() {
      return Proef.SOORT.initial();
    }

    @Override
    public ProefStand evolve(ProefStand state, ProefGebeurtenis event) {
      return Proef.SOORT.evolve(state, event);
    }

    @Override
    public @Nullable UUID deelnemer(ProefStand state) {
      return null;
    }

    @Override
    public boolean isEnded(ProefStand state) {
      return state.getallen().contains(END);
    }
  }
}
