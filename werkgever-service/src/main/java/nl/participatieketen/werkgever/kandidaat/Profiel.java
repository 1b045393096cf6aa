package nl.participatieketen.werkgever.kandidaat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look for.
 *
 * @param functierichtingen codes of the kinds of work, in order of preference
 * @param regio code of the region to look in, or {@code null} where it doesn't matter
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
