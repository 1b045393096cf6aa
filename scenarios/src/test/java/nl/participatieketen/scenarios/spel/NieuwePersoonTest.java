package nl.participatieketen.scenarios.spel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NieuwePersoonTest {

  @Test
  void elk_bsn_doorstaat_de_elfproef_en_is_een_ander() {
    Random toeval = new Random(25);

    var nummers = Stream.generate(() -> NieuwePersoon.bsn(toeval)).limit(1000).toList();

    assertThat(nummers)
        .allMatch(bsn -> bsn.matches("[1-9]\\d{8}"))
        .allMatch(NieuwePersoonTest::doorstaatElfproef)
        .doesNotHaveDuplicates();
  }

  @Test
  void ook_over_eeuwen_is_iemand_van_middelbare_leeftijd() {
    LocalDate vandaag = LocalDate.of(2424, 2, 29);
    Random toeval = new Random(25);

    assertThat(
            Stream.generate(() -> NieuwePersoon.van("Jan", toeval, vandaag).geboortedatum())
                .limit(1000)
                .map(geboren -> geboren.until(vandaag).getYears()))
        .allMatch(leeftijd -> leeftijd >= 30 && leeftijd <= 55);
  }

  private static boolean doorstaatElfproef(String bsn) {
    int acht = IntStream.range(0, 8).map(i -> (9 - i) * cijfer(bsn, i)).sum();
    return (acht - cijfer(bsn, 8)) % 11 == 0;
  }

  private static int cijfer(String bsn, int plaats) {
    return bsn.charAt(plaats) - '0';
  }
}
