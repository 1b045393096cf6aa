package nl.participatieketen.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeciderTest {

  private static final Instant DUE = Instant.parse("2026-03-02T09:00:00Z");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Bell bell = new Bell();

  @Test
  void a_term_that_has_passed_asks_what_its_state_says() {
    assertThat(passed(DUE, "bel", DUE)).isEqualTo(Decision.accept(new Rung("bel")));
  }

  @Test
  void a_term_that_was_moved_or_answered_meanwhile_is_refused() {
    assertThat(passed(DUE.plusSeconds(60), "bel", DUE)).isInstanceOf(Decision.Refused.class);
    assertThat(passed(DUE, "wekker", DUE)).isInstanceOf(Decision.Refused.class);
    assertThat(passed(null, "bel", DUE)).isInstanceOf(Decision.Refused.class);
  }

  @Test
  void what_a_process_waits_for_is_no_question_to_the_stream() {
    assertThat(passed(DUE, "proces", DUE.plusSeconds(3600))).isInstanceOf(Decision.Refused.class);
  }

  @Test
  void the_terms_in_the_rows_are_those_that_are_due() {
    assertThat(bell.deadlines(new Set(DUE)))
        .containsExactly(new Deadline("bel", DUE), new Deadline("proces", DUE.plusSeconds(60)));
  }

  @Test
  void a_day_is_counted_in_the_zone_of_the_service() {
    Instant late = Instant.parse("2026-03-01T23:30:00Z");

    assertThat(Asker.of(Actor.system("g", "s"), late, AMSTERDAM).today()).hasToString("2026-03-02");
    assertThat(Asker.of(Actor.system("g", "s"), late, AMSTERDAM).isSystem()).isTrue();
  }

  private Decision<Rung> passed(@Nullable Instant set, String kind, Instant now) {
    return bell.passed(
        new Set(set),
        new Deadline(kind, DUE),
        Asker.of(Actor.system("gemeente-voorbeeld", "termijn"), now, AMSTERDAM));
  }

  private record Set(@Nullable Instant at) {}

  private record Ring(String what) {}

  private record Rung(String what) {}

  private static final class Bell implements Decider<Set, Ring, Rung> {

    @Override
    public String name() {
      return "bel";
    }

    @Override
    public EventTable<Rung> events() {
      return EventTable.of(Rung.class, Map.of("gebeld", Rung.class));
    }

    @Override
    public Set initial() {
      return new Set(null);
    }

    @Override
    public Decision<Rung> decide(Set state, Ring question, Asker asker) {
      return Decision.accept(new Rung(question.what()));
    }

    @Override
    public Set evolve(Set state, Rung event) {
      return initial();
    }

    @Override
    public @Nullable UUID deelnemer(Set state) {
      return null;
    }

    @Override
    public List<Due<Ring>> due(Set state) {
      return state.at() == null
          ? List.of()
          : List.of(
              Due.of("bel", state.at(), new Ring("bel")),
              Due.process("proces", state.at(), Duration.ofMinutes(1)));
    }
  }
}
