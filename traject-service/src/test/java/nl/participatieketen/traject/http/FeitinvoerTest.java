package nl.participatieketen.traject.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeitinvoerTest {

  private static final Werkwijze WEENER =
      Werkwijzen.laad(Optional.empty()).nieuwste("weener-xl").orElseThrow();

  @Test
  void een_feit_wordt_gelezen_zoals_het_in_json_staat() {
    assertThat(lees("{\"kruispunt\": \"diagnose\", \"loonwaarde\": 29.9, \"register\": true}"))
        .isEqualTo(Map.of("kruispunt", "diagnose", "loonwaarde", "29.9", "register", "ja"));
  }

  @Test
  void een_waarde_die_het_feit_niet_kent_wordt_geweigerd() {
    assertThatThrownBy(() -> lees("{\"kruispunt\": \"elders\"}")).isInstanceOf(InvalidInput.class);
  }

  private static Map<String, String> lees(String json) {
    return Feitinvoer.lees(
        WEENER, JsonMapper.shared().readValue(json, new TypeReference<Map<String, JsonNode>>() {}));
  }
}
