package nl.participatieketen.benchmarks.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonsTest {

  @Test
  void every_number_passes_the_elfproef_and_none_comes_twice() {
    Persons persons = new Persons();

    Set<String> numbers = Stream.generate(persons::next).limit(5_000).collect(Collectors.toSet());

    assertThat(numbers).hasSize(5_000).allMatch(PersonsTest::passes);
  }

  private static boolean passes(String bsn) {
    int sum = -Character.digit(bsn.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(bsn.charAt(i), 10);
    }
    return bsn.matches("\\d{9}") && sum % 11 == 0;
  }
}
