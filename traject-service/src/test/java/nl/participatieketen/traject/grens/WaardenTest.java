package nl.participatieketen.traject.grens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.testsupport.Grens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit of number that a traject keeps: one less, the limit itself, and one more. */
class WaardenTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

  static Stream<Grens> gespeeld() {
    return Grens.lees("waarden.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gespeeld")
  void eronder_op_de_grens_en_erboven(Grens grens) {
    int grenswaarde = Integer.parseInt(grens.telt());

    assertThat(
            Stream.of(grenswaarde - 1, grenswaarde, grenswaarde + 1)
                .map(aantal -> Aantal.antwoord(grens, aantal, BEGIN)))
        .isEqualTo(List.copyOf(grens.gezien()));
  }
}
