package nl.participatieketen.intake.http;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.participatieketen.edge.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes facts out of a request; whether they are right is for the werkwijze to say. */
public final class Feiteninvoer {

  private static final int MEESTE = 200;

  private Feiteninvoer() {}

  public static Map<String, Object> lees(@Nullable JsonNode feiten) {
    return lees("/feiten", feiten);
  }

  /**
   * @param plaats JSON Pointer to the facts
   */
  public static Map<String, Object> lees(String plaats, @Nullable JsonNode feiten) {
    if (feiten == null) {
      return Map.of();
    }
    if (!feiten.isObject() || feiten.size() > MEESTE) {
      throw new InvalidInput(
          plaats, "voldoet niet", "een object met ten hoogste 200 feiten, waarde per code");
    }
    Map<String, Object> gelezen = new LinkedHashMap<>();
    feiten
        .properties()
        .forEach(
            feit -> {
              Object waarde = JsonMapper.shared().treeToValue(feit.getValue(), Object.class);
              if (waarde == null) {
                throw new InvalidInput(plaats + "/" + feit.getKey(), "ontbreekt", "een waarde");
              }
              gelezen.put(feit.getKey(), waarde);
            });
    return gelezen;
  }
}
