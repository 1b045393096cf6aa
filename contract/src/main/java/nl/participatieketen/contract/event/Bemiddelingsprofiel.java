package nl.participatieketen.contract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to look for a werkplek, and no more: no diagnosis and no reason.
 *
 * @param functierichtingen codes of the kinds of work, at least one, in order of preference
 * @param urenPerWeek the hours per week the deelnemer can work, 1 to 40
 * @param regio the code of the region to look in; null where it doesn't matter
 * @param begeleidingNodig whether guidance on the workplace is needed
 */
public record Bemiddelingsprofiel(
    List<String> functierichtingen,
    int urenPerWeek,
    @Nullable String regio,
    boolean begeleidingNodig) {

  public Bemiddelingsprofiel {
    functierichtingen = List.copyOf(functierichtingen);
  }
}
