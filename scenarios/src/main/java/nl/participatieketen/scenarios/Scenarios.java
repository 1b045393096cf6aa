package nl.participatieketen.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.scenarios.bestand.OnleesbaarScenario;
import nl.participatieketen.scenarios.bestand.ScenarioLezer;
import nl.participatieketen.scenarios.model.Scenario;

/** The scenarios that come along, one file each, in the order in which one gets to know them. */
public final class Scenarios {

  private static final String MAP = "/scenarios/";

  private Scenarios() {}

  /** Their names, as the file {@code inhoud} lists them. */
  public static List<String> namen() {
    return namen("inhoud");
  }

  /** The names of those that replay what the field reported and attackers tried. */
  public static List<String> uitHetVeld() {
    return namen("inhoud-veld");
  }

  private static List<String> namen(String lijst) {
    return lees(lijst).orElseThrow().lines().filter(naam -> !naam.isBlank()).toList();
  }

  /**
   * A scenario by its name; empty for one that doesn't come along.
   *
   * @throws OnleesbaarScenario when it can't be played as it is written
   */
  public static Optional<Scenario> zoek(String naam) {
    return namen().contains(naam) || uitHetVeld().contains(naam)
        ? lees(naam + ".yaml").map(tekst -> ScenarioLezer.lees(naam + ".yaml", tekst))
        : Optional.empty();
  }

  /** Those that tell the same case as each other, in the order of the file {@code inhoud}. */
  public static List<Scenario> vergelijkbare(String met) {
    return namen().stream()
        .flatMap(naam -> zoek(naam).stream())
        .filter(scenario -> scenario.vergelijk() != null && scenario.vergelijk().met().equals(met))
        .toList();
  }

  private static Optional<String> lees(String bestand) {
    try (InputStream inhoud = Scenarios.class.getResourceAsStream(MAP + bestand)) {
      return inhoud == null
          ? Optional.empty()
          : Optional.of(new String(inhoud.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
