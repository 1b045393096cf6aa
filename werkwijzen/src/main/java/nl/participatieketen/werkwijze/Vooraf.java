package nl.participatieketen.werkwijze;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes what stands in a file ready to be read into records, as its schema says: what is absent
 * gets its default, a thing under a code gets that code, and notes among codes are left out.
 */
final class Vooraf {

  private static final List<String> AANTEKENINGEN = List.of("bron", "uitleg", "toelichting");

  private final JsonNode schema;

  Vooraf(JsonNode schema) {
    this.schema = schema;
  }

  /** A copy that is ready; {@code inhoud} itself stays as it is. */
  JsonNode bewerkt(JsonNode inhoud) {
    JsonNode kopie = inhoud.deepCopy();
    bewerk(schema, kopie);
    return kopie;
  }

  private void bewerk(JsonNode deel, JsonNode waarde) {
    JsonNode eis = verwezen(deel);
    if (waarde instanceof ObjectNode reeks) {
      if (eis.at("/propertyNames/$ref").asString("").endsWith("/sleutel")) {
        reeks.remove(AANTEKENINGEN);
        zetCodes(reeks);
      }
      vulAan(eis.path("properties"), reeks);
      reeks.properties().forEach(e -> bewerk(eisAan(eis, e.getKey()), e.getValue()));
    } else if (waarde.isArray()) {
      waarde.forEach(lid -> bewerk(eis.path("items"), lid));
    }
  }

  private static void zetCodes(ObjectNode reeks) {
    reeks
        .properties()
        .forEach(
            e -> {
              if (e.getValue() instanceof ObjectNode ding) {
                ding.put("code", e.getKey());
              }
            });
  }

  private static void vulAan(JsonNode velden, ObjectNode reeks) {
    velden.properties().stream()
        .filter(e -> e.getValue().has("default") && !reeks.has(e.getKey()))
        .forEach(e -> reeks.set(e.getKey(), e.getValue().get("default").deepCopy()));
  }

  private static JsonNode eisAan(JsonNode eis, String sleutel) {
    JsonNode veld = eis.path("properties").path(sleutel);
    return veld.isMissingNode() ? eis.path("additionalProperties") : veld;
  }

  private JsonNode verwezen(JsonNode deel) {
    String elders = deel.path("$ref").asString("");
    return elders.isEmpty() ? deel : schema.at(elders.substring(1));
  }
}
