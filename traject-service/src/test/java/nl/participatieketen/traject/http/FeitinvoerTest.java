package nl.participatieketen.traject.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.traject.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkwijze.Categorie;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

class FeitinvoerTest {

  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  private static final Werkwijze WEENER = WERKWIJZEN.nieuwste("weener-xl").orElseThrow();
  private static final Werkwijze ALPHEN = WERKWIJZEN.nieuwste("alphen-rijnstreek").orElseThrow();

  @Test
  void een_feit_wordt_gelezen_zoals_het_in_json_staat() {
    assertThat(lees("{\"kruispunt\": \"diagnose\", \"loonwaarde\": 29.9, \"register\": true}"))
        .isEqualTo(Map.of("kruispunt", "diagnose", "loonwaarde", "29.9", "register", "ja"));
  }

  @Test
  void een_waarde_die_het_feit_niet_kent_wordt_geweigerd() {
    assertThatThrownBy(() -> lees("{\"kruispunt\": \"elders\"}")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void wie_een_feit_niet_mag_zien_legt_het_niet_vast_tenzij_de_stap_erom_vraagt() {
    Inzicht zonder = inzicht(ALPHEN, "accountmanager");
    String gezondheid =
        ALPHEN.feiten().values().stream()
            .filter(feit -> feit.categorie() == Categorie.GEZONDHEID && feit.vertrouwelijk())
            .findFirst()
            .orElseThrow()
            .code();
    var gestuurd = Map.<String, JsonNode>of(gezondheid, StringNode.valueOf("ongeldig"));

    assertThatThrownBy(() -> Feitinvoer.lees(ALPHEN, zonder, Set.of(), gestuurd))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            nee -> {
              assertThat(nee.getStatusCode().value()).isEqualTo(403);
              assertThat(nee.getBody().getDetail()).endsWith(": " + gezondheid + ".");
            });
    assertThatThrownBy(() -> Feitinvoer.lees(ALPHEN, zonder, Set.of(gezondheid), gestuurd))
        .isInstanceOf(InvalidInput.class);
  }

  private static Inzicht inzicht(Werkwijze werkwijze, String rol) {
    return Bevoegdheid.inzicht(werkwijze, new Actor("gemeente-voorbeeld", "mw-1", rol));
  }

  private static Map<String, String> lees(String json) {
    return Feitinvoer.lees(
        WEENER,
        inzicht(WEENER, "klantmanager"),
        Set.of("kruispunt", "loonwaarde", "register"),
        JsonMapper.shared().readValue(json, new TypeReference<Map<String, JsonNode>>() {}));
  }
}
