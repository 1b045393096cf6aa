package nl.participatieketen.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

  private static final Path BESTAND = Path.of("src/main/resources/contract/asyncapi.yaml");

  private final JsonNode document = new YAMLMapper().readTree(BESTAND);
  private final JsonNode berichten = document.at("/components/messages");

  @Test
  void het_is_AsyncAPI_3_1() {
    assertThat(document.path("asyncapi").asString()).isEqualTo("3.1.0");
  }

  @Test
  void elk_type_staat_op_zijn_topic_en_elk_bericht_staat_in_de_tabel() {
    Map<String, String> topicPerType = new HashMap<>();
    for (JsonNode kanaal : document.path("channels")) {
      for (JsonNode verwijzing : kanaal.path("messages")) {
        String naam = gevolgd(verwijzing).path("name").asString();
        assertThat(topicPerType.put(naam, kanaal.path("address").asString())).isNull();
      }
    }
    assertThat(topicPerType)
        .isEqualTo(EventTypes.ALLE.stream().collect(toMap(EventType::naam, EventType::topic)));
    assertThat(berichten.values())
        .extracting(bericht -> bericht.path("name").asString())
        .containsExactlyElementsOf(EventTypes.ALLE.stream().map(EventType::naam).toList());
  }

  @Test
  void elk_bericht_is_de_envelop_met_het_schema_van_zijn_type() {
    assertThat(berichten.values())
        .isNotEmpty()
        .allSatisfy(
            bericht -> {
              String naam = bericht.path("name").asString();
              JsonNode eigen = bericht.at("/payload/allOf/1/properties");
              assertThat(bericht.at("/payload/allOf/0/$ref").asString())
                  .isEqualTo("schemas/envelop.v1.json");
              assertThat(eigen.at("/type/const").asString()).isEqualTo(naam);
              assertThat(eigen.at("/data/$ref").asString()).isEqualTo("schemas/" + naam + ".json");
            });
  }

  @Test
  void de_sleutel_van_elk_bericht_is_die_van_de_gebeurtenis() {
    Map<String, String> sleutels =
        berichten
            .valueStream()
            .collect(
                toMap(
                    bericht -> bericht.path("name").asString(),
                    bericht -> bericht.at("/traits/1/$ref").asString()));
    assertThat(Voorbeelden.alle())
        .allSatisfy(
            event ->
                assertThat(sleutels.get(event.type()))
                    .isEqualTo(
                        "#/components/messageTraits/"
                            + (event.subject().equals(Voorbeelden.WERKPLEK.toString())
                                ? "perWerkplek"
                                : "perDeelnemer")));
  }

  @Test
  void elke_verwijzing_wijst_iets_aan() {
    assertThat(document.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            verwijzing -> {
              if (verwijzing.startsWith("#")) {
                assertThat(document.at(verwijzing.substring(1)).isMissingNode()).isFalse();
              } else {
                assertThat(Files.exists(BESTAND.resolveSibling(verwijzing))).isTrue();
              }
            });
  }

  @Test
  void elk_kanaal_heeft_een_afzender() {
    List<String> vertelde =
        document
            .path("operations")
            .valueStream()
            .map(handeling -> gevolgd(handeling.path("channel")).path("address").asString())
            .toList();
    assertThat(vertelde).containsExactlyInAnyOrder(Topics.INTAKE, Topics.TRAJECT, Topics.WERKGEVER);
  }

  private JsonNode gevolgd(JsonNode verwijzing) {
    return document.at(verwijzing.path("$ref").asString().substring(1));
  }
}
