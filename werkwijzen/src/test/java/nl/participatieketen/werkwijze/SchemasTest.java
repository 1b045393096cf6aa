package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {

  private static final List<String> ZONDER_VOORBEELD = List.of("enum", "$ref", "required");

  @ParameterizedTest
  @ValueSource(
      strings = {"werkwijzen/werkwijze.schema.json", "organisaties/organisaties.schema.json"})
  void een_schema_is_zelf_een_geldig_schema(String resource) {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema(resource)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"werkwijzen/werkwijze.schema.json", "organisaties/organisaties.schema.json"})
  void ieder_veld_zegt_hoe_het_heet_en_waar_het_voor_is(String resource) {
    List<JsonNode> velden =
        knopen(schema(resource))
            .flatMap(k -> k.path("properties").valueStream())
            .map(veld -> veld.has("title") ? veld : elders(resource, veld))
            .toList();
    assertThat(velden)
        .isNotEmpty()
        .allSatisfy(
            veld -> {
              assertThat(veld.path("title").asString("")).isNotBlank();
              assertThat(veld.path("description").asString("")).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"werkwijzen/werkwijze.schema.json", "organisaties/organisaties.schema.json"})
  void wat_afgekeurd_kan_worden_heeft_uitleg_en_een_voorbeeld(String resource) {
    assertThat(knopen(schema(resource)).filter(k -> k.path("type").isString()))
        .isNotEmpty()
        .allSatisfy(
            knoop -> {
              assertThat(knoop.path("description").asString("")).isNotBlank();
              assertThat(ZONDER_VOORBEELD.stream().anyMatch(knoop::has) || knoop.has("examples"))
                  .as("voorbeeld bij %s", knoop.path("description"))
                  .isTrue();
            });
  }

  @Test
  void de_lijst_van_meegeleverde_werkwijzen_is_compleet() throws IOException, URISyntaxException {
    Path index = Path.of(SchemasTest.class.getResource("/werkwijzen/index.txt").toURI());
    Path map = index.resolveSibling("");
    try (Stream<Path> bestanden = Files.walk(index.getParent())) {
      assertThat(Resource.tekst("werkwijzen/index.txt").lines())
          .containsExactlyInAnyOrderElementsOf(
              bestanden
                  .filter(pad -> pad.toString().endsWith(".yaml"))
                  .map(pad -> map.relativize(pad).toString())
                  .toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "werkwijzen/basis/v1.yaml, ../werkwijze.schema.json, werkwijzen/werkwijze.schema.json",
    "organisaties/organisaties.yaml, organisaties.schema.json, organisaties/organisaties.schema.json"
  })
  void een_editor_vindt_het_schema(String resource, String verwijzing, String schema) {
    assertThat(Resource.tekst(resource).lines().findFirst())
        .contains("# yaml-language-server: $schema=" + verwijzing);
    assertThat(Path.of(resource).resolveSibling(verwijzing).normalize()).isEqualTo(Path.of(schema));
  }

  private static JsonNode elders(String resource, JsonNode veld) {
    return schema(resource).at(veld.path("$ref").asString("#").substring(1));
  }

  private static JsonNode schema(String resource) {
    return JsonMapper.shared().readTree(Resource.tekst(resource));
  }

  private static Stream<JsonNode> knopen(JsonNode knoop) {
    return Stream.concat(Stream.of(knoop), knoop.valueStream().flatMap(SchemasTest::knopen));
  }
}
