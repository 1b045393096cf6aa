package nl.participatieketen.scenarios.spel;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A person who wasn't there before, so that a scenario can be played again on the same data. Of an
 * age, on the day on which it is played, at which no rule for the young or the old applies.
 */
record NieuwePersoon(String naam, String bsn, LocalDate geboortedatum) {

  private static final List<String> ACHTERNAMEN =
      List.of(
          "de Vries",
          "Jansen",
          "van den Berg",
          "Bakker",
          "Visser",
          "Smit",
          "Meijer",
          "de Boer",
          "Mulder",
          "de Groot",
          "Bos",
          "Vos",
          "Peters",
          "Hendriks",
          "van Leeuwen",
          "Dekker",
          "Brouwer",
          "de Wit",
          "Dijkstra",
          "Smits",
          "de Graaf",
          "van der Meer",
          "Yilmaz",
          "El Amrani",
          "Kaya",
          "Pinas",
          "Tjon",
          "Nowak",
          "Haddad",
          "Okafor");

  private static final int JONGSTE = 30;
  private static final int OUDSTE = 55;

  static NieuwePersoon van(String voornaam, RandomGenerator toeval, LocalDate vandaag) {
    return new NieuwePersoon(
        voornaam + " " + ACHTERNAMEN.get(toeval.nextInt(ACHTERNAMEN.size())),
        bsn(toeval),
        vandaag.minusYears(toeval.nextInt(JONGSTE, OUDSTE)).minusDays(toeval.nextInt(365)));
  }

  /**
   * Nine digits that pass the elfproef: nine times the first ... twice the eighth, minus the last.
   */
  static String bsn(RandomGenerator toeval) {
    while (true) {
      int acht = toeval.nextInt(10_000_000, 99_999_999);
      int som = 0;
      for (int gewicht = 2, rest = acht; gewicht <= 9; gewicht++, rest /= 10) {
        som += gewicht * (rest % 10);
      }
      if (som % 11 < 10) {
        return "%08d%d".formatted(acht, som % 11);
      }
    }
  }
}
