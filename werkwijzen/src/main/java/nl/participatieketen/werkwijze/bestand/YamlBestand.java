package nl.participatieketen.werkwijze.bestand;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What stands in a YAML file, and on which line.
 *
 * @param naam the file, as its reader knows it
 * @param inhoud what stands in it
 * @param regels the line of each value (of its key, where it has one) by JSON pointer
 */
public record YamlBestand(String naam, JsonNode inhoud, Map<String, Integer> regels) {

  public YamlBestand {
    regels = Map.copyOf(regels);
  }

  /** The line of what {@code pointer} points at, or of the nearest around it that exists. */
  public int regel(String pointer) {
    Integer regel = regels.get(pointer);
    if (regel != null) {
      return regel;
    }
    return pointer.isEmpty() ? 1 : regel(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** Something at {@code pointer} that should be looked at. */
  public Bevinding waarschuwing(String pointer, String wat, String waarom, String watDan) {
    return new Bevinding(Ernst.WAARSCHUWING, naam, regel(pointer), wat, waarom, watDan);
  }

  /** Something at {@code pointer} that can't stay so. */
  public Bevinding bevinding(String pointer, String wat, String waarom, String watDan) {
    return new Bevinding(naam, regel(pointer), wat, waarom, watDan);
  }
}
