package nl.participatieketen.scenarios.bestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What stands in a file, and on which line.
 *
 * @param regels the line of each value by JSON pointer
 * @param bevindingen grows while the file is read
 */
record YamlTekst(
    String bestand, JsonNode inhoud, Map<String, Integer> regels, List<Bevinding> bevindingen) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * @throws OnleesbaarScenario when it isn't YAML
   */
  static YamlTekst lees(String bestand, String tekst) {
    try {
      return new YamlTekst(bestand, YAML.readTree(tekst), regels(tekst), new ArrayList<>());
    } catch (JacksonException e) {
      TokenStreamLocation plaats = e.getLocation();
      int regel = plaats == null ? 1 : Math.max(1, plaats.getLineNr());
      String reden = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new OnleesbaarScenario(
          List.of(new Bevinding(bestand, regel, "dit is geen leesbare YAML: " + reden)));
    }
  }

  private static Map<String, Integer> regels(String tekst) {
    Map<String, Integer> regels = new HashMap<>();
    try (var parser = YAML.createParser(tekst)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        regels.putIfAbsent(
            parser.streamReadContext().pathAsPointer().toString(),
            parser.currentTokenLocation().getLineNr());
      }
    }
    return regels;
  }

  /** The line of what stands there, or of the nearest around it. */
  int regel(String pointer) {
    Integer regel = regels.get(pointer);
    if (regel != null) {
      return regel;
    }
    return pointer.isEmpty() ? 1 : regel(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  void meld(String pointer, String melding) {
    bevindingen.add(new Bevinding(bestand, regel(pointer), melding));
  }
}
