package nl.participatieketen.testsupport;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a body that fits a schema of an OpenAPI document, as far as the document says. */
final class Samples {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;

  private final JsonNode document;
  private final Map<String, String> byName;
  private final LocalDate today;

  /**
   * @param byName JSON per name of a property, where the document can't know what would do
   */
  Samples(JsonNode document, Map<String, String> byName, LocalDate today) {
    this.document = document;
    this.byName = byName;
    this.today = today;
  }

  JsonNode of(JsonNode schema) {
    return of("", schema, DEEPEST);
  }

  private JsonNode of(String name, JsonNode schema, int deeper) {
    String known = byName.get(name);
    if (known != null) {
      return new JsonMapper().readTree(known);
    }
    JsonNode shape = resolved(schema);
    if (deeper == 0) {
      return NODES.nullNode();
    }
    return switch (shape.path("type").asString("object")) {
      case "string" -> NODES.stringNode(text(shape));
      case "integer", "number" -> NODES.numberNode(shape.path("minimum").asInt(1));
      case "boolean" -> NODES.booleanNode(true);
      case "array" -> NODES.arrayNode().add(of("", shape.path("items"), deeper - 1));
      default -> object(shape, deeper);
    };
  }

  private ObjectNode object(JsonNode shape, int deeper) {
    ObjectNode object = NODES.objectNode();
    shape
        .path("properties")
        .properties()
        .forEach(
            property ->
                object.set(
                    property.getKey(), of(property.getKey(), property.getValue(), deeper - 1)));
    if (shape.path("additionalProperties").isObject()) {
      object.set("naam", of("", shape.path("additionalProperties"), deeper - 1));
    }
    return object;
  }

  private String text(JsonNode shape) {
    if (shape.path("enum").isArray() && !shape.path("enum").isEmpty()) {
      return shape.path("enum").get(0).asString();
    }
    return switch (shape.path("format").asString("")) {
      case "date" -> today.toString();
      case "date-time" -> today.plusDays(1) + "T09:30:00Z";
      case "uuid" -> new UUID(0, 1).toString();
      case "email" -> "iemand@example.org";
      default ->
          shape.has("pattern") || shape.path("maxLength").asInt(1000) < 20
              ? "een-code"
              : "Een tekst die lang genoeg is om iets te zeggen.";
    };
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }
}
