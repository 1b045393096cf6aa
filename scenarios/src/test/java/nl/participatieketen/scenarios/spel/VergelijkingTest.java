package nl.participatieketen.scenarios.spel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VergelijkingTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode LICHAAM =
      JSON.readTree(
          """
          {"status": "open", "ronde": 1, "lijst": [{"a": 1, "b": 2}], "leeg": null,
           "binnen": {"diep": true, "meer": 1}}
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\": \"open\"}",
        "{\"status\": \"*\"}",
        "{\"ronde\": 1.0}",
        "{\"leeg\": null, \"nergens\": null}",
        "{\"lijst\": [{\"a\": 1}]}",
        "{\"binnen\": {\"diep\": true}}",
        "{\"/lijst/0/b\": 2}"
      })
  void dit_past(String velden) {
    assertThat(verschillen(velden)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\": \"dicht\"}",
        "{\"ronde\": \"1\"}",
        "{\"leeg\": \"*\"}",
        "{\"nergens\": \"*\"}",
        "{\"status\": null}",
        "{\"lijst\": []}",
        "{\"lijst\": [{\"a\": 2}]}",
        "{\"binnen\": {\"diep\": false}}",
        "{\"/lijst/1/b\": 2}"
      })
  void dit_past_niet(String velden) {
    assertThat(verschillen(velden)).hasSize(1);
  }

  @Test
  void een_verschil_zegt_wat_verwacht_werd_en_wat_er_staat() {
    assertThat(verschillen("{\"status\": \"dicht\"}"))
        .containsExactly("status: verwacht \"dicht\", gekregen \"open\"");
  }

  private static List<String> verschillen(String velden) {
    Map<String, JsonNode> verwacht =
        JSON.readValue(
            velden,
            JSON.getTypeFactory().constructMapType(Map.class, String.class, JsonNode.class));
    return Vergelijking.verschillen(verwacht, LICHAAM, LICHAAM);
  }
}
