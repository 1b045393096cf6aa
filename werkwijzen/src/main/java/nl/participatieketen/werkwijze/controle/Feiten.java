package nl.participatieketen.werkwijze.controle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.Werkwijze;

/** The facts of a werkwijze, with those that are there without being declared. */
final class Feiten {

  static final String LEEFTIJD = "leeftijd";
  static final String KANAAL = "kanaal";
  static final String AANTAL_TERUGGEMELD = "aantal-teruggemeld";
  static final String RONDE = "ronde";
  static final List<String> INGEBOUWD = List.of(LEEFTIJD, KANAAL, AANTAL_TERUGGEMELD, RONDE);

  private Feiten() {}

  static Set<String> alle(Werkwijze werkwijze) {
    Set<String> alle = new LinkedHashSet<>(INGEBOUWD);
    alle.addAll(werkwijze.feiten().keySet());
    return alle;
  }

  /** The code of the fact that is tested, without the domain of a score. */
  static String zonderGebied(String feit) {
    int punt = feit.indexOf('.');
    return punt < 0 ? feit : feit.substring(0, punt);
  }

  /** The single tests in a condition. */
  static Stream<Voorwaarde.Test> toetsen(Voorwaarde voorwaarde) {
    return switch (voorwaarde) {
      case Voorwaarde.Alle(var delen) -> delen.stream().flatMap(Feiten::toetsen);
      case Voorwaarde.EenVanDeze(var delen) -> delen.stream().flatMap(Feiten::toetsen);
      case Voorwaarde.Niet(var deel) -> toetsen(deel);
      case Voorwaarde.Test test -> Stream.of(test);
    };
  }
}
