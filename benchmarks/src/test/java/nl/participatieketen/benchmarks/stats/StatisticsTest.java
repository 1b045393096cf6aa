package nl.participatieketen.benchmarks.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void the_median_of_an_odd_number_of_rounds_is_the_one_in_the_middle() {
    assertThat(Spread.of(List.of(9.0, 1.0, 5.0))).isEqualTo(new Spread(5, 1, 9, 3));
  }

  @Test
  void the_median_of_an_even_number_of_rounds_lies_between_the_two_in_the_middle() {
    assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 100.0)).median()).isEqualTo(3);
  }

  @Test
  void without_a_round_there_is_no_spread() {
    assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
  }

  @Test
  void a_percentile_is_something_that_was_observed() {
    var hundred = new Percentiles(IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList());

    assertThat(hundred.at(50)).isEqualTo(50);
    assertThat(hundred.at(99)).isEqualTo(99);
    assertThat(hundred.at(100)).isEqualTo(100);
  }

  @Test
  void one_in_two_hundred_does_not_reach_the_99th_percentile() {
    var observations =
        IntStream.rangeClosed(1, 200).mapToObj(i -> i == 200 ? 5_000.0 : 1.0).toList();

    assertThat(new Percentiles(observations).at(99)).isEqualTo(1);
    assertThat(new Percentiles(List.of(7.0)).at(99)).isEqualTo(7);
  }

  @Test
  void a_ratio_is_taken_within_a_round_so_that_a_burdened_round_does_not_count() {
    Duel duel = new Duel();
    duel.round(60, 100);
    duel.round(6, 10);
    duel.round(30, 50);

    assertThat(duel.ratio()).isEqualTo(new Spread(0.6, 0.6, 0.6, 3));
    assertThat(duel.measured().median()).isEqualTo(30);
    assertThat(duel.baseline().median()).isEqualTo(50);
  }
}
