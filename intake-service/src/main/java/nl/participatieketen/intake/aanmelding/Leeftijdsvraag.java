package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.toegang.Criterium;

/** What a birth date that is known in part leaves open. */
public final class Leeftijdsvraag {

  private Leeftijdsvraag() {}

  /**
   * The criteria of the doelgroep, by code, of which it depends on the unknown part whether they
   * hold today; empty for whom the whole date is known.
   */
  public static List<String> open(Zaak zaak, Werkwijze werkwijze, LocalDate vandaag) {
    Map<String, String> bekend = zaak.voortgang(vandaag).feiten();
    return bekend.containsKey(Ingebouwd.LEEFTIJD) && !Feit.isBekend(Ingebouwd.LEEFTIJD, bekend)
        ? Stream.concat(
                werkwijze.doelgroep().insluiting().values().stream(),
                werkwijze.doelgroep().uitsluiting().values().stream())
            .filter(criterium -> hangtErvanAf(criterium, bekend))
            .map(Criterium::code)
            .toList()
        : List.of();
  }

  private static boolean hangtErvanAf(Criterium criterium, Map<String, String> bekend) {
    return criterium.als() != null
        && criterium.als().feiten().contains(Ingebouwd.LEEFTIJD)
        && criterium.als().toets(bekend) == Oordeel.ONBEKEND;
  }
}
