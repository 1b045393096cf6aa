package nl.participatieketen.werkwijze;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A tenant of the chain.
 *
 * @param id a slug such as {@code gemeente-voorbeeld}
 * @param naam what a person reads
 * @param identificatie its number outside the chain
 * @param werkwijzen the ids of the werkwijzen it uses, at least one; the first is the usual one
 * @param uitvoering by route the id of the organisatie that runs it; a route that isn't there is
 *     run by the organisatie itself
 */
public record Organisatie(
    String id,
    String naam,
    Identificatie identificatie,
    List<String> werkwijzen,
    Map<String, String> uitvoering) {

  public Organisatie {
    werkwijzen = List.copyOf(werkwijzen);
    uitvoering = Map.copyOf(uitvoering);
  }

  /** The id of the organisatie that runs {@code route}: another one, or this one itself. */
  public String uitvoerder(String route) {
    return uitvoering.getOrDefault(route, id);
  }

  /** The CloudEvents {@code source} of one of its systems. */
  public URI bron(String systeem) {
    return identificatie.bron(systeem);
  }
}
