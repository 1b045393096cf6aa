package nl.participatieketen.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.participatieketen.benchmarks.stats.Duel;
import nl.participatieketen.benchmarks.stats.Spread;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

  private static final Machine MACHINE =
      new Machine(Instant.parse("2026-11-22T10:00:00Z"), 2, 8_000, "25.0.3", "Linux amd64", 1.25);

  @Test
  void a_line_shows_the_figure_its_baseline_their_ratio_and_the_aim() {
    assertThat(table(rates(600, 1_000)))
        .contains("| Opdrachten | 600 /s | kaal: 1.000 | 0,60 | ≥ 0,60 | ja |");
    assertThat(table(rates(590, 1_000)))
        .contains("| Opdrachten | 590 /s | kaal: 1.000 | 0,59 | ≥ 0,60 | nee |");
  }

  @Test
  void a_spread_is_shown_when_there_was_more_than_one_round() {
    Figure figure = Figure.of("x", "Iets", "ms", new Spread(12.34, 1.5, 250, 3));

    assertThat(table(figure)).contains("| Iets | 12,3 (1,50–250) ms |  |  |  |  |");
  }

  @Test
  void less_is_better_for_a_time_and_equal_is_not_below() {
    Figure time = Figure.of("p99", "Tijd", "ms", Spread.of(250)).aims(Aim.below(250));

    assertThat(time.met()).isFalse();
    assertThat(Figure.of("p99", "Tijd", "ms", Spread.of(249)).aims(Aim.below(250)).met()).isTrue();
  }

  @Test
  void without_an_aim_nothing_is_met_or_missed() {
    assertThat(Figure.of("x", "Iets", "ms", Spread.of(1)).met()).isNull();
  }

  @Test
  void details_and_remarks_stand_below_the_table() {
    Report report =
        report(Figure.of("x", "Iets", "ms", Spread.of(1)).with(Map.of("stromen", 12.0)), "stil");

    assertThat(Table.of(report)).contains("- Iets: stromen 12,0\n").endsWith("- Let op: stil\n");
  }

  @Test
  void the_json_holds_the_machine_and_every_figure_with_its_baseline_and_whether_it_met_its_aim() {
    JsonNode json = new JsonMapper().valueToTree(report(rates(600, 1_000), "stil"));

    assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
    assertThat(json.at("/machine/date").asString()).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(json.at("/figures/0/baseline/ratio/median").asDouble()).isEqualTo(0.6);
    assertThat(json.at("/figures/0/met").asBoolean()).isTrue();
    assertThat(json.at("/figures/0/aim/value").asDouble()).isEqualTo(0.6);
  }

  private static Figure rates(double measured, double bare) {
    Duel duel = new Duel();
    duel.round(measured, bare);
    return Figure.of("opdrachten", "Opdrachten", "/s", duel, "kaal").aims(Aim.ratioAtLeast(0.6));
  }

  private static String table(Figure figure) {
    return Table.of(report(figure, "stil"));
  }

  private static Report report(Figure figure, String remark) {
    return new Report(
        MACHINE, "in geheugen", List.of("-Xmx96m"), List.of(figure), 2, List.of(remark));
  }
}
