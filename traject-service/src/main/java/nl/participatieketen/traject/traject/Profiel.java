package nl.participatieketen.traject.traject;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of werkplek to look for.
 *
 * @param functierichtingen codes of kinds of work, the dearest first
 * @param urenPerWeek 1 to 40
 * @param regio code of the region, or {@code null} where it doesn't matter
 * @param begeleidingNodig whether guidance on the workplace is needed
 */
public record Profiel(
    List<String> functierichtingen,
    int urenPerWeek,
    @Nullable String regio,
    boolean begeleidingNodig) {

  public Profiel {
    functierichtingen = List.copyOf(functierichtingen);
  }
}
