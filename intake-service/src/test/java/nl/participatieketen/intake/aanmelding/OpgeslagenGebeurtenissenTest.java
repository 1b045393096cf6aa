package nl.participatieketen.intake.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was stored once must always be readable: a file here is never changed, a new shape gets a
 * new name or nullable fields.
 */
class OpgeslagenGebeurtenissenTest {

  private static final JsonMapper JSON = new JsonMapper();

  static Stream<Map.Entry<String, Class<? extends Gebeurtenis>>> opgeslagen() {
    return Gebeurtenis.TABEL.klassen().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("opgeslagen")
  void elke_opgeslagen_gebeurtenis_wordt_gelezen_en_weer_zo_geschreven(
      Map.Entry<String, Class<? extends Gebeurtenis>> rij) throws IOException {
    JsonNode bestand = lees(rij.getKey());
    Gebeurtenis gebeurtenis = JSON.treeToValue(bestand, rij.getValue());
    assertThat(JSON.<JsonNode>valueToTree(gebeurtenis)).isEqualTo(bestand);
  }

  @ParameterizedTest
  @MethodSource("opgeslagen")
  void zonder_inzage_wordt_hij_ook_gelezen(Map.Entry<String, Class<? extends Gebeurtenis>> rij)
      throws IOException {
    var bestand = lees(rij.getKey()).asObject();
    Gebeurtenis metInzage = JSON.treeToValue(bestand, rij.getValue());
    Gebeurtenis.TABEL.vertrouwelijkeVelden(metInzage).forEach(bestand::remove);
    assertThat(JSON.treeToValue(bestand, rij.getValue())).isInstanceOf(rij.getValue());
  }

  private static JsonNode lees(String naam) throws IOException {
    String pad = "/opgeslagen/" + naam + ".json";
    try (InputStream bestand = OpgeslagenGebeurtenissenTest.class.getResourceAsStream(pad)) {
      assertThat(bestand).as(pad).isNotNull();
      return JSON.readTree(bestand);
    }
  }
}
