package nl.participatieketen.contract;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema files as they stand, and a reading of them in which unknown fields are forbidden. */
final class Schemabestanden {

  private static final Path MAP = Path.of("src/main/resources/contract/schemas");

  private static final SchemaRegistry STRENG =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          bouwer ->
              bouwer
                  .schemas(dicht())
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private Schemabestanden() {}

  static Map<String, JsonNode> alle() {
    try (Stream<Path> bestanden = Files.list(MAP)) {
      return bestanden
          .filter(b -> b.toString().endsWith(".json"))
          .collect(
              Collectors.toMap(
                  b -> b.getFileName().toString(), b -> JsonMapper.shared().readTree(b)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode een(String bestand) {
    return Objects.requireNonNull(alle().get(bestand), bestand);
  }

  /** Every object in the files that names properties, such as a schema with its nested ones. */
  static Stream<JsonNode> objectSchemas(JsonNode schema) {
    Stream<JsonNode> zelf = schema.path("properties").isObject() ? Stream.of(schema) : Stream.of();
    return Stream.concat(zelf, schema.valueStream().flatMap(Schemabestanden::objectSchemas));
  }

  static List<Error> strengeToets(String bestand, JsonNode json) {
    return STRENG.getSchema(SchemaLocation.of(Schemas.ADRES + bestand)).validate(json);
  }

  private static Map<String, String> dicht() {
    Map<String, JsonNode> bestanden = alle();
    bestanden
        .values()
        .forEach(
            schema ->
                objectSchemas(schema)
                    .toList()
                    .forEach(o -> ((ObjectNode) o).put("additionalProperties", false)));
    return bestanden.entrySet().stream()
        .collect(Collectors.toMap(e -> Schemas.ADRES + e.getKey(), e -> e.getValue().toString()));
  }
}
