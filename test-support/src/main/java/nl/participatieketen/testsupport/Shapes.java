package nl.participatieketen.testsupport;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of an OpenAPI 3.1 document, read as strictly as they can be. */
final class Shapes {

  private static final JsonMapper JSON = new JsonMapper();

  private final ObjectNode schemas;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  Shapes(JsonNode document) {
    schemas = (ObjectNode) document.path("components").path("schemas").deepCopy();
    schemas.forEach(Shapes::closed);
  }

  /** What of {@code value} the schema does not say so; a field of it that is null is not there. */
  List<String> misfits(JsonNode schema, JsonNode value) {
    if (schema.isMissingNode()) {
      return value.isMissingNode() || value.isEmpty()
          ? List.of()
          : List.of("nothing is said of it");
    }
    ObjectNode root = JSON.createObjectNode();
    root.set("components", JSON.createObjectNode().set("schemas", schemas));
    root.set("allOf", JSON.createArrayNode().add(schema));
    Schema strict = registry.getSchema(root);
    return strict.validate(withoutNulls(value.deepCopy())).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** The example of what a schema refers to; missing where it has none. */
  JsonNode example(JsonNode schema) {
    JsonNode named =
        schemas.at(schema.path("$ref").asString("").replace("#/components/schemas", ""));
    return schema.has("$ref") ? of(named) : of(schema);
  }

  /** A finding for each schema that has no example, or one that is not as it says. */
  List<String> withoutGoodExample() {
    List<String> findings = new ArrayList<>();
    for (Map.Entry<String, JsonNode> named : schemas.properties()) {
      JsonNode example = of(named.getValue());
      if (example.isMissingNode()) {
        if (!named.getValue().path("properties").isEmpty()) {
          findings.add(named.getKey() + " has no example");
        }
      } else {
        var reference =
            JSON.createObjectNode().put("$ref", "#/components/schemas/" + named.getKey());
        misfits(reference, example)
            .forEach(misfit -> findings.add("the example of " + named.getKey() + misfit));
      }
    }
    return findings;
  }

  private static JsonNode of(JsonNode schema) {
    return schema.has("example") ? schema.path("example") : schema.path("examples").path(0);
  }

  /** A field that the document doesn't name is one too many. */
  private static void closed(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      if (object.path("properties").isObject() && !object.has("additionalProperties")) {
        object.put("additionalProperties", false);
      }
      object.path("properties").forEach(Shapes::closed);
      closed(object.path("items"));
      closed(object.path("additionalProperties"));
    }
  }

  private static JsonNode withoutNulls(JsonNode value) {
    if (value instanceof ObjectNode object) {
      Iterator<Map.Entry<String, JsonNode>> fields = object.properties().iterator();
      while (fields.hasNext()) {
        if (fields.next().getValue().isNull()) {
          fields.remove();
        }
      }
    }
    value.forEach(Shapes::withoutNulls);
    return value;
  }
}
