package nl.participatieketen.benchmarks.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionTest {

  @Test
  void both_sides_bring_an_intake_just_as_far() {
    IntakeDecisionBenchmark benchmark = new IntakeDecisionBenchmark();

    assertThat(benchmark.decide())
        .isEqualTo(benchmark.bare())
        .asString()
        .contains("inspanning", "voorschot");
  }

  @Test
  void the_rule_written_out_answers_as_the_werkwijze_does() {
    CourseBenchmark benchmark = new CourseBenchmark();

    assertThat(benchmark.bare()).isEqualTo(benchmark.naStap());
  }

  @Test
  void both_sides_begin_the_same_traject() {
    TrajectDecisionBenchmark benchmark = new TrajectDecisionBenchmark();

    assertThat(benchmark.decide()).isEqualTo(benchmark.bare()).asString().contains("InBegeleiding");
  }
}
