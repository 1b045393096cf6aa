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
    Map<String, Mens> mensen,
    Map<String, String> deelnemers,
    List<Stap> stappen) {

  public Scenario {
    stappen = List.copyOf(stappen);
  }
}
