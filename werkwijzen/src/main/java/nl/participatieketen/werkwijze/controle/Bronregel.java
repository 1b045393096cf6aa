package nl.participatieketen.werkwijze.controle;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** Where a werkwijze follows sources, every number says which. */
final class Bronregel implements Regel {

  private static final Pattern DUUR = Pattern.compile("P[1-9][0-9]{0,3}[DWMY]");

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    if (o.werkwijze().bronnen().isEmpty()) {
      return Stream.empty();
    }
    Set<String> gedekt =
        o.knopen()
            .filter(knoop -> knoop.waarde().isObject() && knoop.waarde().path("bron").isString())
            .map(Knoop::plaats)
            .filter(plaats -> !plaats.isEmpty())
            .collect(Collectors.toSet());
    Set<String> gemeld = new HashSet<>();
    return o.knopen()
        .filter(knoop -> isGetal(knoop) && !knoop.plaats().equals("/versie"))
        .filter(knoop -> omgeving(knoop.plaats()).noneMatch(gedekt::contains))
        .filter(knoop -> gemeld.add(hoger(knoop.plaats())))
        .map(
            knoop ->
                o.waarschuwing(
                    knoop.plaats(),
                    "bij '%s: %s' staat geen bron"
                        .formatted(knoop.sleutel(), knoop.waarde().asString()),
                    "deze werkwijze volgt bronnen, en een getal moet na te slaan zijn",
                    "zet 'bron:' erbij, of bij het geheel waar dit in staat"));
  }

  private static boolean isGetal(Knoop knoop) {
    return knoop.waarde().isNumber()
        || (knoop.waarde().isString() && DUUR.matcher(knoop.waarde().asString()).matches());
  }

  private static Stream<String> omgeving(String plaats) {
    return Stream.iterate(hoger(plaats), p -> !p.isEmpty(), Bronregel::hoger);
  }

  private static String hoger(String plaats) {
    return plaats.substring(0, plaats.lastIndexOf('/'));
  }
}
