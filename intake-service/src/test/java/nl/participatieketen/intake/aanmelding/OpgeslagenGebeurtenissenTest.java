package nl.participatieketen.intake.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis;
import nl.participatieketen.intake.route.Plekgebeurtenis;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis;
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

  record Rij(EventTable<?> tabel, String naam, Class<?> klasse) {
    @Override
    public String toString() {
      return naam;
    }
  }

  static Stream<Rij> opgeslagen() {
    return Stream.of(
            Gebeurtenis.TABEL,
            Kandidaatgebeurtenis.TABEL,
            Bijeenkomstgebeurtenis.TABEL,
            Plekgebeurtenis.TABEL)
        .flatMap(
            tabel ->
                tabel.eventClasses().entrySet().stream()
                    .map(e -> new Rij(tabel, e.getKey(), e.getValue())));
  }

  @ParameterizedTest
  @MethodSource("opgeslagen")
  void elke_opgeslagen_gebeurtenis_wordt_gelezen_en_weer_zo_geschreven(Rij rij) throws IOException {
    JsonNode bestand = lees(rij.naam());
    Object gebeurtenis = JSON.treeToValue(bestand, rij.klasse());
    assertThat(JSON.<JsonNode>valueToTree(gebeurtenis)).isEqualTo(bestand);
  }

  @ParameterizedTest
  @MethodSource("opgeslagen")
  void zonder_inzage_wordt_hij_ook_gelezen(Rij rij) throws IOException {
    var bestand = lees(rij.naam()).asObject();
    vertrouwelijk(rij.tabel(), JSON.treeToValue(bestand, rij.klasse())).forEach(bestand::remove);
    assertThat(JSON.treeToValue(bestand, rij.klasse())).isInstanceOf(rij.klasse());
  }

  @SuppressWarnings("unchecked") // a row keeps a table and its events together
  private static <G> List<String> vertrouwelijk(EventTable<G> tabel, Object gebeurtenis) {
    return tabel.sensitiveFields((G) gebeurtenis);
  }

  private static JsonNode lees(String naam) throws IOException {
    String pad = "/opgeslagen/" + naam + ".json";
    try (InputStream bestand = OpgeslagenGebeurtenissenTest.class.getResourceAsStream(pad)) {
      assertThat(bestand).as(pad).isNotNull();
      return JSON.readTree(bestand);
    }
  }
}
