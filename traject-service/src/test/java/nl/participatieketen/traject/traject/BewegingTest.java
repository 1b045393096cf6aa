package nl.participatieketen.traject.traject;

import static nl.participatieketen.traject.traject.Gegeven.gegeven;
import static nl.participatieketen.traject.traject.Voorbeeld.BEMIDDELBAAR;
import static nl.participatieketen.traject.traject.Voorbeeld.BEMIDDELBAAR_TOEN;
import static nl.participatieketen.traject.traject.Voorbeeld.DAG;
import static nl.participatieketen.traject.traject.Voorbeeld.GEPLAATST_TOEN;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART_TOEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectGestart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What moves says itself until when; what was stored before meant three months. */
class BewegingTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String STILSTAND_OP = "stilstandOp";
  private static final String UIT_BEELD_OP = "uitBeeldOp";
  private static final LocalDate DRIE_MAANDEN_VERDER = LocalDate.of(2024, 5, 30);
  private static final LocalDate GEZEGD = LocalDate.of(2030, 1, 1);

  /** Begun in such a way that anything that moves is seen to. */
  private static final TrajectGestart KORT =
      new TrajectGestart(
          GESTART.deelnemerId(),
          GESTART.aanmeldingId(),
          GESTART.afzender(),
          GESTART.werkwijze(),
          GESTART.route(),
          GESTART.ronde(),
          DAG,
          GESTART.uiterlijkTot(),
          DAG.plusDays(1));

  static Stream<Gebeurtenis> bewegen() {
    return met(STILSTAND_OP);
  }

  static Stream<Gebeurtenis> spreken() {
    return met(UIT_BEELD_OP);
  }

  private static Stream<Gebeurtenis> met(String veld) {
    return Stream.concat(
            Stream.of(GESTART_TOEN, BEMIDDELBAAR_TOEN, GEPLAATST_TOEN),
            AlleGebeurtenissen.LIJST.stream())
        .filter(
            g ->
                Arrays.stream(g.getClass().getRecordComponents())
                    .map(RecordComponent::getName)
                    .anyMatch(veld::equals));
  }

  @Test
  void dertien_gebeurtenissen_bewegen_en_twee_zijn_een_gesprek() {
    assertThat(bewegen()).hasSize(13);
    assertThat(spreken()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("bewegen")
  void wat_toen_bewoog_staat_na_drie_maanden_stil(Gebeurtenis toen) {
    assertThat(wacht(Wachtsoort.STAGNATIE, na(toen))).isEqualTo(DRIE_MAANDEN_VERDER);
    assertThat(na(toen)).isEqualTo(na(zegt(toen, STILSTAND_OP, DRIE_MAANDEN_VERDER)));
  }

  @ParameterizedTest
  @MethodSource("spreken")
  void wie_toen_gesproken_is_is_na_drie_maanden_uit_beeld(Gebeurtenis toen) {
    assertThat(wacht(Wachtsoort.UIT_BEELD, na(toen))).isEqualTo(DRIE_MAANDEN_VERDER);
    assertThat(na(toen)).isEqualTo(na(zegt(toen, UIT_BEELD_OP, DRIE_MAANDEN_VERDER)));
  }

  @ParameterizedTest
  @MethodSource("bewegen")
  void wat_beweegt_zegt_wanneer_het_stilstaat(Gebeurtenis toen) {
    assertThat(wacht(Wachtsoort.STAGNATIE, na(zegt(toen, STILSTAND_OP, GEZEGD)))).isEqualTo(GEZEGD);
  }

  @ParameterizedTest
  @MethodSource("spreken")
  void een_gesprek_zegt_wanneer_iemand_uit_beeld_is(Gebeurtenis toen) {
    assertThat(wacht(Wachtsoort.UIT_BEELD, na(zegt(toen, UIT_BEELD_OP, GEZEGD)))).isEqualTo(GEZEGD);
  }

  private static Stand na(Gebeurtenis gebeurtenis) {
    Stand voor =
        gebeurtenis instanceof TrajectGestart
            ? new Stand.Onbekend()
            : gegeven(KORT, zegtKort()).stand();
    return new TrajectSoort().evolve(voor, gebeurtenis);
  }

  private static Gebeurtenis zegtKort() {
    return zegt(BEMIDDELBAAR, STILSTAND_OP, DAG.plusDays(1));
  }

  private static Gebeurtenis zegt(Gebeurtenis gebeurtenis, String veld, LocalDate dag) {
    ObjectNode boom = JSON.valueToTree(gebeurtenis);
    boom.put(veld, dag.toString());
    return JSON.treeToValue(boom, gebeurtenis.getClass());
  }

  private static @Nullable LocalDate wacht(Wachtsoort soort, Stand stand) {
    Wacht wacht = ((Stand.Bekend) stand).dossier().agenda().zoek(soort, Wacht.TRAJECT, 1);
    return wacht == null ? null : wacht.op();
  }
}
