package nl.participatieketen.scenarios.verslag;

import java.util.List;

/**
 * What came of playing a scenario.
 *
 * @param ids the case, for whoever looks it up
 * @param millis how long it took by the machine's clock
 */
public record Verslag(
    String scenario,
    String titel,
    String werkwijze,
    List<Regel> tijdlijn,
    List<Fout> fouten,
    List<String> ids,
    long millis) {

  public Verslag {
    tijdlijn = List.copyOf(tijdlijn);
    fouten = List.copyOf(fouten);
    ids = List.copyOf(ids);
  }

  public boolean geslaagd() {
    return fouten.isEmpty();
  }
}
