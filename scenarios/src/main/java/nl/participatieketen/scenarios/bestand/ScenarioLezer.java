package nl.participatieketen.scenarios.bestand;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.scenarios.model.Mens;
import nl.participatieketen.scenarios.model.Scenario;
import nl.participatieketen.scenarios.model.Stap;
import org.jspecify.annotations.Nullable;

/** Reads a scenario. */
public final class ScenarioLezer {

  private ScenarioLezer() {}

  /**
   * @param bestand the file, as findings should name it
   * @throws OnleesbaarScenario with every finding, when it can't be played as it is written
   */
  public static Scenario lees(String bestand, String tekst) {
    YamlTekst yaml = YamlTekst.lees(bestand, tekst);
    Scenario scenario = scenario(Knoop.wortel(yaml));
    if (!yaml.bevindingen().isEmpty()) {
      throw new OnleesbaarScenario(
          yaml.bevindingen().stream().sorted(Comparator.comparingInt(Bevinding::regel)).toList());
    }
    return scenario;
  }

  private static Scenario scenario(Knoop wortel) {
    wortel.alleen(
        "naam",
        "titel",
        "omschrijving",
        "bron",
        "werkwijze",
        "vergelijk",
        "mensen",
        "deelnemers",
        "stappen");
    Map<String, Mens> mensen = mensen(wortel.knoop("mensen"));
    Map<String, String> deelnemers = wortel.teksten("deelnemers");
    Namen namen = new Namen(mensen.keySet(), deelnemers.keySet());
    List<Stap> stappen =
        wortel.lijst("stappen").stream().map(stap -> StapLezer.lees(stap, namen)).toList();
    if (stappen.isEmpty()) {
      wortel.meld("stappen", "een scenario heeft ten minste één stap");
    }
    return new Scenario(
        wortel.tekst().bestand(),
        wortel.verplicht("naam"),
        wortel.verplicht("titel"),
        wortel.verplicht("omschrijving"),
        wortel.verplicht("bron"),
        wortel.facultatief("werkwijze"),
        vergelijk(wortel),
        mensen,
        deelnemers,
        stappen);
  }

  private static Scenario.@Nullable Vergelijk vergelijk(Knoop wortel) {
    if (!wortel.heeft("vergelijk")) {
      return null;
    }
    Knoop knoop = wortel.knoop("vergelijk");
    knoop.alleen("met", "als");
    return new Scenario.Vergelijk(knoop.verplicht("met"), knoop.verplicht("als"));
  }

  private static Map<String, Mens> mensen(Knoop knoop) {
    Map<String, Mens> mensen = new LinkedHashMap<>();
    for (String naam : knoop.inhoud().propertyNames()) {
      Knoop mens = knoop.knoop(naam);
      mens.alleen("rol", "organisatie", "persoon");
      mensen.put(
          naam,
          new Mens(
              mens.verplicht("rol"), mens.verplicht("organisatie"), mens.aantal("persoon", 1, 9)));
    }
    return mensen;
  }
}
