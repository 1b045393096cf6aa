package nl.participatieketen.traject.traject;

import static java.util.stream.Collectors.toMap;
import static nl.participatieketen.traject.traject.Gegeven.gegeven;
import static nl.participatieketen.traject.traject.Voorbeeld.AFGEROND;
import static nl.participatieketen.traject.traject.Voorbeeld.BEMIDDELBAAR;
import static nl.participatieketen.traject.traject.Voorbeeld.BEMIDDELBAAR_TOEN;
import static nl.participatieketen.traject.traject.Voorbeeld.GEPLAATST;
import static nl.participatieketen.traject.traject.Voorbeeld.GEPLAATST_TOEN;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART_TOEN;
import static nl.participatieketen.traject.traject.Voorbeeld.TERUGGEMELD;
import static nl.participatieketen.traject.traject.Voorbeeld.UITGEVALLEN;
import static nl.participatieketen.traject.traject.Voorbeeld.VERSTREKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was stored once must always be readable: a file here is never changed, a new shape gets a
 * new name or nullable fields.
 */
class OpgeslagenGebeurtenissenTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, Gebeurtenis> VOORBEELDEN =
      Stream.concat(
              Stream.of(
                  GESTART_TOEN,
                  BEMIDDELBAAR_TOEN,
                  GEPLAATST_TOEN,
                  UITGEVALLEN,
                  VERSTREKEN,
                  TERUGGEMELD,
                  AFGEROND),
              AlleGebeurtenissen.LIJST.stream())
          .collect(toMap(Gebeurtenis.TABEL::name, voorbeeld -> voorbeeld));

  static Stream<Map.Entry<String, Class<? extends Gebeurtenis>>> opgeslagen() {
    return Gebeurtenis.TABEL.eventClasses().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("opgeslagen")
  void elke_opgeslagen_gebeurtenis_wordt_gelezen_en_weer_zo_geschreven(
      Map.Entry<String, Class<? extends Gebeurtenis>> rij) throws IOException {
    JsonNode bestand = bestand(rij.getKey());
    Gebeurtenis gebeurtenis = JSON.treeToValue(bestand, rij.getValue());
    assertThat(gebeurtenis).isEqualTo(VOORBEELDEN.get(rij.getKey()));
    assertThat(zonderLaterVeld(gebeurtenis, bestand)).isEqualTo(bestand);
  }

  @ParameterizedTest
  @MethodSource("opgeslagen")
  void zonder_inzage_wordt_hij_ook_gelezen_en_gevouwen(
      Map.Entry<String, Class<? extends Gebeurtenis>> rij) throws IOException {
    var bestand = bestand(rij.getKey()).asObject();
    Gebeurtenis.TABEL
        .sensitiveFields(lees(rij.getKey()))
        .forEach(veld -> assertThat(bestand.remove(veld)).as(veld).isNotNull());
    Gebeurtenis zonder = JSON.treeToValue(bestand, rij.getValue());
    Stand voor =
        zonder instanceof Gebeurtenis.TrajectGestart
                || zonder instanceof Eindegebeurtenis.TrajectAangeboden
            ? new Stand.Onbekend()
            : gegeven(GESTART, BEMIDDELBAAR).stand();
    assertThat(new TrajectSoort().evolve(voor, zonder)).isInstanceOf(Stand.Bekend.class);
  }

  @Test
  void wat_opgeslagen_is_vouwt_nog_tot_dezelfde_stand() throws IOException {
    assertThat(
            gegeven(
                    lees("traject-gestart"),
                    lees("bemiddelbaar-verklaard"),
                    lees("plaatsing-begonnen"),
                    lees("plaatsing-uitgevallen"),
                    lees("termijn-verstreken"),
                    lees("terugmelding-gedaan"))
                .stand())
        .isEqualTo(
            gegeven(GESTART, BEMIDDELBAAR, GEPLAATST, UITGEVALLEN, VERSTREKEN, TERUGGEMELD)
                .stand());
    assertThat(gegeven(lees("traject-gestart"), lees("traject-afgerond")).stand())
        .isEqualTo(gegeven(GESTART, AFGEROND).stand());
  }

  /** A field that came later is empty in what was stored before. */
  private static JsonNode zonderLaterVeld(Gebeurtenis gebeurtenis, JsonNode bestand) {
    ObjectNode geschreven = JSON.valueToTree(gebeurtenis);
    List<String> later =
        geschreven.properties().stream()
            .filter(veld -> veld.getValue().isNull() && !bestand.has(veld.getKey()))
            .map(Map.Entry::getKey)
            .toList();
    return geschreven.without(later);
  }

  private static Gebeurtenis lees(String naam) throws IOException {
    return JSON.treeToValue(bestand(naam), Gebeurtenis.TABEL.eventClass(naam));
  }

  private static JsonNode bestand(String naam) throws IOException {
    String pad = "/opgeslagen/" + naam + ".json";
    try (InputStream bestand = OpgeslagenGebeurtenissenTest.class.getResourceAsStream(pad)) {
      assertThat(bestand).as(pad).isNotNull();
      return JSON.readTree(bestand);
    }
  }
}
