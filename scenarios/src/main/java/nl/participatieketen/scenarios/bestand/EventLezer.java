package nl.participatieketen.scenarios.bestand;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.contract.EventType;
import nl.participatieketen.contract.EventTypes;
import nl.participatieketen.scenarios.model.Eventverwachting;
import tools.jackson.databind.JsonNode;

/** Reads what is said of an event that must come. */
final class EventLezer {

  private EventLezer() {}

  static Eventverwachting lees(Knoop event, Namen namen) {
    event.alleen("type", "velden", "bewaar");
    namen.controleer(event, "velden");
    EventType type = type(event);
    Map<String, JsonNode> velden = event.waarden("velden");
    Map<String, String> bewaar = event.teksten("bewaar");
    controleerVelden(event.knoop("velden"), type, velden.keySet().stream().toList());
    bewaar.forEach((naam, veld) -> controleerVeld(event.knoop("bewaar"), naam, type, veld));
    namen.leer(bewaar.keySet());
    return new Eventverwachting(event.regel(), type, velden, bewaar);
  }

  private static EventType type(Knoop event) {
    String naam = event.verplicht("type");
    Optional<EventType> gevonden =
        EventTypes.ALLE.stream()
            .filter(
                type ->
                    type.naam().equals(naam)
                        || Eventverwachting.korteNaam(type.naam()).equals(naam))
            .findFirst();
    if (gevonden.isEmpty()) {
      event.meld(
          "type",
          "het contract kent '%s' niet; wel: %s"
              .formatted(
                  naam,
                  String.join(
                      ", ",
                      EventTypes.ALLE.stream()
                          .map(type -> Eventverwachting.korteNaam(type.naam()))
                          .toList())));
    }
    return gevonden.orElse(EventTypes.ALLE.getFirst());
  }

  private static void controleerVelden(Knoop velden, EventType type, List<String> namen) {
    namen.forEach(naam -> controleerVeld(velden, naam, type, naam));
  }

  private static void controleerVeld(Knoop knoop, String sleutel, EventType type, String veld) {
    List<String> bekend =
        Arrays.stream(type.klasse().getRecordComponents()).map(RecordComponent::getName).toList();
    if (!veld.startsWith("/") && !bekend.contains(veld)) {
      knoop.meld(
          sleutel,
          "%s heeft geen veld '%s'; wel: %s"
              .formatted(Eventverwachting.korteNaam(type.naam()), veld, String.join(", ", bekend)));
    }
  }
}
