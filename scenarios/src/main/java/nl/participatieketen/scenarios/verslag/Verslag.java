package nl.participatieketen.scenarios.verslag;

import java.time.LocalDate;
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

  /** The day, in Dutch time, on which it begins. */
  public LocalDate eersteDag() {
    return tijdlijn.stream()
        .filter(Regel.Dag.class::isInstance)
        .map(regel -> ((Regel.Dag) regel).dag())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("van " + scenario + " is niets gespeeld"));
  }

  public boolean geslaagd() {
    return fouten.isEmpty();
  }
}
