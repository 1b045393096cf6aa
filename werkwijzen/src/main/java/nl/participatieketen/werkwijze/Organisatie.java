package nl.participatieketen.werkwijze;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A tenant of the chain.
 *
 * @param id a slug such as {@code gemeente-voorbeeld}
 * @param naam what a person reads
 * @param identificatie its number outside the chain
 * @param werkwijzen the ids of the werkwijzen it uses, at least one; the first is the usual one
 * @param uitvoering by route the ids of the organisaties that may run it, the usual one first; a
 *     route that isn't there is run by the organisatie itself
 * @param aanvaardtVan the ids of the organisaties it takes people from; empty for whoever names it
 */
public record Organisatie(
    String id,
    String naam,
    Identificatie identificatie,
    List<String> werkwijzen,
    Map<String, List<String>> uitvoering,
    List<String> aanvaardtVan) {

  public Organisatie {
    werkwijzen = List.copyOf(werkwijzen);
    uitvoering =
        uitvoering.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    aanvaardtVan = List.copyOf(aanvaardtVan);
  }

  /** The ids of the organisaties that may run {@code route}, the usual one first; never empty. */
  public List<String> uitvoerders(String route) {
    return uitvoering.getOrDefault(route, List.of(id));
  }

  /** The id of the organisatie that usually runs {@code route}: another one, or this one itself. */
  public String uitvoerder(String route) {
    return uitvoerders(route).getFirst();
  }

  /** Whether it takes people that {@code organisatie} sends; its own people always. */
  public boolean aanvaardt(String organisatie) {
    return aanvaardtVan.isEmpty() || id.equals(organisatie) || aanvaardtVan.contains(organisatie);
  }

  /** The CloudEvents {@code source} of one of its systems. */
  public URI bron(String systeem) {
    return identificatie.bron(systeem);
  }
}
