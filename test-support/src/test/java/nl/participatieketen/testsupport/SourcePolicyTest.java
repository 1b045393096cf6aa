package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePolicyTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Duur a = Duur.van("P3M");                                  | P3M
          Period a = Period.parse("-P1Y6M");                         | -P1Y6M
          day.plusMonths(3)                                          | plusMonths(3)
          day.minusWeeks(2L)                                         | minusWeeks(2L)
          Period.ofMonths(3)                                         | Period.ofMonths(3)
          Duration.ofDays(14)                                        | Duration.ofDays(14)
          new Duur(3, Eenheid.MAAND)                                 | new Duur(3, Eenheid.MAAND)
          public static final int VOLLE_WEEK = 36;                   | VOLLE_WEEK
          static final BigDecimal A = new BigDecimal("0.5");         | A
          private static final List<String> A = List.of("klaar", "gestopt"); | A
          static final Set<String> A = Set.of("jobcoach", "arts");   | A
          """)
  void policy_is_found(String line, String name) throws IOException {
    write(line);
    assertThat(SourcePolicy.in(folder, Set.of("jobcoach"))).containsOnlyKeys("Terms." + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "day.plusDays(1)",
        "day.plusMonths(duration.months())",
        "Duration.ofSeconds(30)",
        "// a duration such as \"P3M\"",
        "/** For \"P3M\", see static final int A = 3; */",
        "String url = \"http://localhost\"; int year = 3;",
        "static final Set<String> A = Set.of(\"jobcoach\");",
        "static final List<String> A = List.of(\"aangemeldOp\", \"status\");",
        "static final List<String> A = List.of(Status.OPEN.code());",
        "static final String A = \"klaar\";"
      })
  void technique_and_words_are_not(String line) throws IOException {
    write(line);
    assertThat(SourcePolicy.in(folder, Set.of("jobcoach"))).isEmpty();
  }

  @Test
  void a_list_over_several_lines_is_one_list() throws IOException {
    write("static final List<String> A =\n    List.of(\n        \"klaar\",\n        \"gestopt\");");
    assertThat(SourcePolicy.in(folder, Set.of())).containsOnlyKeys("Terms.A");
  }

  @Test
  void an_empty_folder_is_no_proof() {
    assertThatThrownBy(() -> SourcePolicy.in(folder, Set.of())).isInstanceOf(AssertionError.class);
  }

  private void write(String line) throws IOException {
    Files.writeString(folder.resolve("Terms.java"), "class Terms {\n  " + line + "\n}\n");
  }
}
