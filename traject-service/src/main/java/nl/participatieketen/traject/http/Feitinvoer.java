package nl.participatieketen.traject.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Werkwijze;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads facts as the werkwijze describes them. */
public final class Feitinvoer {

  private Feitinvoer() {}

  /**
   * Canonical text by code.
   *
   * @param inzicht what the asker may see, and so may write
   * @param gevraagd what the step that is done asks for
   * @throws InvalidInput with everything that is wrong in {@code feiten}
   * @throws ErrorResponseException 403 where the asker may not write it
   */
  public static Map<String, String> lees(
      Werkwijze werkwijze,
      Inzicht inzicht,
      Collection<String> gevraagd,
      @Nullable Map<String, JsonNode> feiten) {
    Map<String, JsonNode> gestuurd = feiten == null ? Map.of() : feiten;
    inzicht.checkWrite(gestuurd.keySet(), gevraagd);
    Map<String, String> gelezen = new LinkedHashMap<>();
    List<Fout> fouten = new ArrayList<>();
    gestuurd.forEach(
        (code, json) -> {
          Feit feit = werkwijze.feiten().get(code);
          if (feit == null) {
            fouten.add(onbekend(code, werkwijze));
            return;
          }
          switch (feit.lees(JsonMapper.shared().treeToValue(json, Object.class))) {
            case Feit.Gelezen.Waarden(var perCode) -> gelezen.putAll(perCode);
            case Feit.Gelezen.Fout(var verwacht) ->
                fouten.add(new Fout("/feiten/" + code, "voldoet niet", verwacht));
          }
        });
    if (!fouten.isEmpty()) {
      throw new InvalidInput(fouten);
    }
    return gelezen;
  }

  private static Fout onbekend(String code, Werkwijze werkwijze) {
    return new Fout(
        "/feiten/" + code,
        "onbekend feit",
        "een van: " + String.join(", ", werkwijze.feiten().keySet()));
  }
}
