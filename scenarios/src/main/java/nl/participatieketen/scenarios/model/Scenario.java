package nl.participatieketen.scenarios.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case to be played.
 *
 * @param bestand where it was read from, for whoever has to look something up
 * @param bron where the case comes from
 * @param werkwijze the werkwijze it is written for; null leaves it to the organisatie
 * @param vergelijk with what it is compared; null where that has no sense
 * @param mensen who acts, by the name the steps use
 * @param deelnemers first names of the persons it is about, by the name the steps use
 */
public record Scenario(
    String bestand,
    String naam,
    String titel,
    String omschrijving,
    String bron,
    @Nullable String werkwijze,
    @Nullable Vergelijk vergelijk,
    Map<String, Mens> mensen,
    Map<String, String> deelnemers,
    List<Stap> stappen) {

  public Scenario {
    stappen = List.copyOf(stappen);
  }

  /**
   * The same case is told in other scenarios too.
   *
   * @param met what they have in common, such as {@code jan}
   * @param als what heads this one beside the others, such as the gemeente
   */
  public record Vergelijk(String met, String als) {}
}
