package nl.participatieketen.intake.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.toegang.Criterium;

/** What is odd about somebody as one of the doelgroep, by what is known of them. */
public final class Doelgroepsignalen {

  private Doelgroepsignalen() {}

  /** The criteria that exclude somebody, and those that should include them and don't. */
  public static List<Criterium> van(Werkwijze werkwijze, Map<String, String> bekend) {
    return Stream.concat(
            uitgesloten(werkwijze, bekend).stream(),
            werkwijze.doelgroep().insluiting().values().stream()
                .filter(criterium -> oordeel(criterium, bekend) == Oordeel.ONWAAR))
        .toList();
  }

  public static List<Criterium> uitgesloten(Werkwijze werkwijze, Map<String, String> bekend) {
    return werkwijze.doelgroep().uitsluiting().values().stream()
        .filter(criterium -> oordeel(criterium, bekend) == Oordeel.WAAR)
        .toList();
  }

  private static Oordeel oordeel(Criterium criterium, Map<String, String> bekend) {
    return criterium.als() == null ? Oordeel.ONBEKEND : criterium.als().toets(bekend);
  }
}
