package nl.participatieketen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.participatieketen.benchmarks.process.JvmOptions;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void by_itself_it_is_a_short_run_of_everything_as_the_local_stack_has_it() {
    Options options = parse();

    assertThat(options.longer()).isFalse();
    assertThat(options.json()).isFalse();
    assertThat(options.memory()).isFalse();
    assertThat(options.jvm()).isEqualTo(JvmOptions.LOKAAL);
    assertThat(options.parts()).isEqualTo(Options.PARTS);
  }

  @Test
  void parts_add_up() {
    assertThat(parse("--deel", "relay", "--lang", "--deel", "keten").parts())
        .containsExactlyInAnyOrder("relay", "keten");
  }

  @Test
  void a_long_run_has_more_rounds_than_a_short_one() {
    assertThat(parse("--lang").rounds()).isGreaterThan(parse("--kort").rounds());
  }

  @Test
  void a_store_from_elsewhere_gets_more_unless_a_number_is_given() {
    assertThat(parse().aanmeldingen(false)).isEqualTo(2_000);
    assertThat(parse().aanmeldingen(true)).isEqualTo(100_000);
    assertThat(parse().gebeurtenissen(true)).isEqualTo(1_000_000);
    assertThat(parse("--omvang", "300").gebeurtenissen(true)).isEqualTo(300);
    assertThat(parse("--omvang", "300", "--json", "--deel", "termijnen").trajecten(false))
        .isEqualTo(300);
  }

  @Test
  void what_is_unknown_or_incomplete_is_refused_with_what_would_be_right() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("--snel"))
        .withMessage("Onbekend: --snel");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("--deel"))
        .withMessage("--deel verwacht een waarde");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("--omvang", "0"))
        .withMessage("--omvang is een aantal, niet 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("--deel", "alles"))
        .withMessageContaining("besluiten, keten, opdrachten, opslag, relay, stack, termijnen");
  }

  private static Options parse(String... arguments) {
    return Options.parse(arguments);
  }
}
