package nl.participatieketen.werkwijze.controle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.Werkwijze;

/** Every way in which facts can make a difference to conditions. */
final class Combinaties {

  private static final long MEESTE = 20_000;
  // A prime, so that the ways that are tried lie spread over all ways where those are too many.
  private static final long SPREIDING = 7_368_787;

  private Combinaties() {}

  static Stream<Map<String, String>> van(Werkwijze werkwijze, Collection<Voorwaarde> voorwaarden) {
    Proefwaarden proef = new Proefwaarden(werkwijze, voorwaarden);
    Map<String, List<Optional<String>>> waarden = new LinkedHashMap<>();
    proef.feiten().forEach(feit -> waarden.put(feit, proef.van(feit)));
    waarden.values().removeIf(List::isEmpty);
    long alle = 1;
    for (List<Optional<String>> mogelijk : waarden.values()) {
      alle = Math.min(alle * mogelijk.size(), Long.MAX_VALUE / SPREIDING / 100);
    }
    long aantal = alle;
    return LongStream.range(0, Math.min(aantal, MEESTE))
        .map(i -> aantal <= MEESTE ? i : i * SPREIDING % aantal)
        .mapToObj(nummer -> combinatie(waarden, nummer));
  }

  private static Map<String, String> combinatie(
      Map<String, List<Optional<String>>> waarden, long nummer) {
    Map<String, String> feiten = new LinkedHashMap<>();
    long rest = nummer;
    for (var per : waarden.entrySet()) {
      int aantal = per.getValue().size();
      per.getValue().get((int) (rest % aantal)).ifPresent(w -> feiten.put(per.getKey(), w));
      rest /= aantal;
    }
    return feiten;
  }

  /** Facts as a person reads them. */
  static String inWoorden(Map<String, String> feiten) {
    return feiten.isEmpty()
        ? "als er niets bekend is"
        : feiten.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue().replace('.', ','))
            .collect(Collectors.joining(" en ", "bij ", ""));
  }
}
