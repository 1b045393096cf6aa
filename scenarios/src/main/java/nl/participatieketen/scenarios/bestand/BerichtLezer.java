package nl.participatieketen.scenarios.bestand;

import java.util.List;
import java.util.Map;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.scenarios.model.Stap;

/** Reads a step that puts something on a topic. */
final class BerichtLezer {

  private static final List<String> TOPICS =
      List.of(Topics.INTAKE, Topics.TRAJECT, Topics.WERKGEVER);

  private BerichtLezer() {}

  static Stap lees(Knoop stap, Namen namen) {
    stap.alleen("wat", "stuur", "sleutel", "met", "lichaam", "apart", "events");
    List.of("sleutel", "met", "lichaam").forEach(sleutel -> namen.controleer(stap, sleutel));
    String topic = stap.verplicht("stuur");
    if (!TOPICS.contains(topic)) {
      stap.meld(
          "stuur",
          "'%s' is geen topic van de keten; wel: %s".formatted(topic, String.join(", ", TOPICS)));
    }
    if (stap.heeft("met") == stap.heeft("lichaam")) {
      stap.meld("stuur", "zeg wat er op het topic komt: als JSON (met) of letterlijk (lichaam)");
    }
    String sleutel = stap.facultatief("sleutel");
    Map<String, String> apart = stap.teksten("apart");
    return new Stap.Bericht(
        stap.regel(),
        stap.verplicht("wat"),
        topic,
        sleutel == null ? "" : sleutel,
        stap.heeft("met") ? stap.inhoud().path("met") : null,
        stap.letterlijk("lichaam"),
        apart,
        StapLezer.events(stap, namen));
  }
}
