package nl.participatieketen.scenarios.bestand;

import java.util.HashSet;
import java.util.Set;
import nl.participatieketen.scenarios.model.Sjabloon;
import tools.jackson.databind.JsonNode;

/** Which names a step may use: the people, and what the steps before it kept. */
final class Namen {

  private final Set<String> mensen;
  private final Set<String> bekend = new HashSet<>(Set.of("vandaag", "werkwijze"));

  Namen(Set<String> mensen, Set<String> deelnemers) {
    this.mensen = mensen;
    deelnemers.forEach(this::leerDeelnemer);
  }

  void leerDeelnemer(String deelnemer) {
    Sjabloon.VAN_DEELNEMER.forEach(gegeven -> bekend.add(deelnemer + "." + gegeven));
  }

  /** A name that ends with {@code []} keeps one more in a list. */
  void leer(Set<String> namen) {
    namen.forEach(naam -> bekend.add(Sjabloon.zonderHaken(naam)));
  }

  void controleerLijst(Knoop knoop, String sleutel, String lijst) {
    if (!bekend.contains(lijst)) {
      knoop.meld(
          sleutel,
          "de lijst '%s' is hier nog niet bekend; bewaar met '%s[]'".formatted(lijst, lijst));
    }
  }

  void controleerMens(Knoop knoop, String sleutel, String mens) {
    if (!mensen.contains(mens)) {
      knoop.meld(
          sleutel,
          "'%s' staat niet bij de mensen; wel: %s"
              .formatted(mens, String.join(", ", mensen.stream().sorted().toList())));
    }
  }

  void controleer(Knoop knoop, String sleutel) {
    controleer(knoop, sleutel, knoop.inhoud().path(sleutel));
  }

  /** What follows a dot is a field of what was kept. */
  private boolean isBekend(String naam) {
    return bekend.contains(naam) || bekend.contains(naam.replaceFirst("\\..*", ""));
  }

  private void controleer(Knoop knoop, String sleutel, JsonNode waarde) {
    if (waarde.isString()) {
      Sjabloon.namen(waarde.stringValue()).stream()
          .filter(naam -> !isBekend(naam))
          .forEach(
              naam ->
                  knoop.meld(
                      sleutel, "${%s} is hier nog niet bekend; bewaar het eerst".formatted(naam)));
    }
    waarde.forEach(deel -> controleer(knoop, sleutel, deel));
  }
}
