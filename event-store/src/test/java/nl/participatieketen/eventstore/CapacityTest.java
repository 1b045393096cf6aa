package nl.participatieketen.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CapacityTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final UUID ANNA = new UUID(0, 1);
  private static final UUID BO = new UUID(0, 2);
  private static final UUID CAS = new UUID(0, 3);

  @Test
  void the_last_place_is_taken_once() {
    Capacity one = Capacity.NONE_TAKEN.taken(ANNA, 1, NOW);

    assertThat(Capacity.NONE_TAKEN.fits(1, 1)).isTrue();
    assertThat(one.fits(1, 1)).isFalse();
    assertThat(one.fits(1, 2)).isTrue();
    assertThat(one.inUse()).isEqualTo(1);
  }

  @Test
  void a_place_waits_to_be_confirmed_or_released() {
    Capacity two = Capacity.NONE_TAKEN.taken(ANNA, 2, NOW).taken(BO, 1, NOW.plusSeconds(1));

    assertThat(two.oldestUnconfirmed()).contains(NOW);
    assertThat(two.confirmed(ANNA).oldestUnconfirmed()).contains(NOW.plusSeconds(1));
    assertThat(two.confirmed(ANNA).unconfirmed()).containsExactly(BO);
    assertThat(two.confirmed(ANNA).released(BO).oldestUnconfirmed()).isEmpty();
    assertThat(two.confirmed(CAS)).isEqualTo(two);
  }

  @Test
  void who_waits_goes_before_who_comes() {
    Capacity full = Capacity.NONE_TAKEN.taken(ANNA, 1, NOW).queued(BO, 1, NOW).queued(CAS, 1, NOW);

    assertThat(full.turnOf(CAS)).contains(2);
    assertThat(full.next(1)).isEmpty();
    assertThat(full.released(ANNA).fits(1, 1)).isFalse();
    assertThat(full.released(ANNA).next(1))
        .extracting(Capacity.Waiting::holder)
        .containsExactly(BO);
    assertThat(full.released(ANNA).taken(BO, 1, NOW).turnOf(CAS)).contains(1);
    assertThat(full.queued(BO, 1, NOW.plusSeconds(9))).isEqualTo(full);
    assertThat(full.queued(ANNA, 1, NOW)).isEqualTo(full);
  }

  @Test
  void who_asks_much_is_not_passed_by_who_asks_little() {
    Capacity full =
        Capacity.NONE_TAKEN.taken(ANNA, 20, NOW).queued(BO, 30, NOW).queued(CAS, 1, NOW);

    assertThat(full.next(40)).isEmpty();
    assertThat(full.next(50)).extracting(Capacity.Waiting::holder).containsExactly(BO);
  }

  @Test
  void a_limit_that_was_lowered_leaves_nothing_free() {
    Capacity two = Capacity.NONE_TAKEN.taken(ANNA, 1, NOW).taken(BO, 1, NOW);

    assertThat(two.fits(1, 1)).isFalse();
    assertThat(two.released(ANNA).fits(1, 1)).isFalse();
    assertThat(two.released(ANNA).released(BO).fits(1, 1)).isTrue();
  }

  @Test
  void a_place_of_nothing_is_a_defect() {
    assertThatIllegalArgumentException().isThrownBy(() -> Capacity.NONE_TAKEN.taken(ANNA, 0, NOW));
  }

  /** Whatever is asked in whatever order: never more held than the limit, nobody twice. */
  @RepeatedTest(200)
  void no_order_of_asking_gives_out_more_than_there_is(RepetitionInfo turn) {
    Random random = new Random(turn.getCurrentRepetition());
    long limit = 1 + random.nextInt(5);
    Capacity capacity = Capacity.NONE_TAKEN;
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      people.add(new UUID(1, i));
    }
    for (int i = 0; i < 60; i++) {
      UUID who = people.get(random.nextInt(people.size()));
      long amount = 1 + random.nextInt(2);
      capacity =
          switch (random.nextInt(3)) {
            case 0 ->
                !capacity.holds(who) && capacity.fits(amount, limit)
                    ? capacity.taken(who, amount, NOW)
                    : capacity.queued(who, amount, NOW);
            case 1 -> capacity.confirmed(who);
            default -> capacity.released(who);
          };
      for (Capacity.Waiting next : capacity.next(limit)) {
        capacity = capacity.taken(next.holder(), next.amount(), NOW);
      }
      assertThat(capacity.inUse()).isLessThanOrEqualTo(limit);
      assertThat(capacity.queue())
          .extracting(Capacity.Waiting::holder)
          .doesNotHaveDuplicates()
          .noneMatch(capacity::holds);
    }
  }
}
