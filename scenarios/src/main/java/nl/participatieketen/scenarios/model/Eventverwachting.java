package nl.participatieketen.scenarios.model;

import java.util.Map;
import nl.participatieketen.contract.EventType;
import tools.jackson.databind.JsonNode;

/**
 * An event that must come.
 *
 * @param velden what it must say, by field of its data, or by JSON pointer into the whole event
 * @param bewaar what of it is kept: a name, and where it stands
 */
public record Eventverwachting(
    int regel, EventType type, Map<String, JsonNode> velden, Map<String, String> bewaar) {

  /** Without what all types have in common. */
  public String korteNaam() {
    return korteNaam(type.naam());
  }

  /** {@code aanmelding-gedaan} of {@code nl.participatieketen.intake.aanmelding-gedaan.v1}. */
  public static String korteNaam(String type) {
    return type.replaceFirst("^nl\\.participatieketen\\.[a-z]+\\.", "").replaceFirst("\\.v1$", "");
  }
}
