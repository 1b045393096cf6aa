package nl.participatieketen.keten.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The results of a list, each as a line to read. */
final class Importuitslag {

  private static final Set<String> DONE = Set.of("aangemeld", "al-aangemeld");

  private boolean wrong;
  private boolean complete;

  /** Whether every line was done, and the list was seen to its end. */
  boolean isDone() {
    return complete && !wrong;
  }

  String show(String json) {
    JsonNode line = JsonMapper.shared().readTree(json);
    String outcome = line.path("uitslag").asString("");
    if (line.has("aantallen")) {
      complete = outcome.equals("klaar");
      return "%s: %s%s".formatted(outcome, counts(line.get("aantallen")), explanation(line));
    }
    wrong |= !DONE.contains(outcome);
    return "regel %s  %s  %s%s"
        .formatted(
            line.path("regel").asString(""),
            outcome,
            line.path("aanmeldingId").asString(""),
            explanation(line));
  }

  private static String counts(JsonNode counts) {
    List<String> parts = new ArrayList<>();
    counts.properties().forEach(e -> parts.add(e.getValue().asString() + " " + e.getKey()));
    return String.join(", ", parts);
  }

  private static String explanation(JsonNode line) {
    StringBuilder text = new StringBuilder(line.path("uitleg").asString(""));
    for (JsonNode fault : line.path("fouten")) {
      text.append(fault.path("veld").asString(""))
          .append(' ')
          .append(fault.path("melding").asString(""))
          .append(", verwacht: ")
          .append(fault.path("verwacht").asString(""))
          .append("; ");
    }
    return text.isEmpty() ? "" : " " + text.toString().strip();
  }
}
