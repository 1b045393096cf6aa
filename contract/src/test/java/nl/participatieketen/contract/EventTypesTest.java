package nl.participatieketen.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.contract.event.DeelnemerEvent;
import nl.participatieketen.contract.event.KetenEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EventTypesTest {

  static final List<EventType> ALLE = EventTypes.ALLE;

  @Test
  void elk_record_van_KetenEvent_heeft_een_rij_en_geen_twee() {
    assertThat(ALLE.stream().<Class<?>>map(EventType::klasse))
        .containsExactlyInAnyOrderElementsOf(records(KetenEvent.class).toList());
  }

  @Test
  void elk_schemabestand_hoort_bij_een_rij_of_wordt_gedeeld() {
    assertThat(Schemabestanden.alle().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    ALLE.stream().map(type -> type.naam() + ".json"),
                    Stream.of("envelop.v1.json", "gemeenschappelijk.v1.json"))
                .toList());
  }

  @ParameterizedTest
  @FieldSource("ALLE")
  void een_type_noemt_dienst_gebeurtenis_en_versie_en_staat_op_het_topic_van_zijn_dienst(
      EventType type) {
    assertThat(type.naam())
        .matches("nl\\.participatieketen\\.(intake|traject|werkgever)\\.[a-z]+(-[a-z]+)*\\.v[1-9]");
    assertThat(type.topic()).isEqualTo("keten." + type.naam().split("\\.", -1)[2]);
  }

  @ParameterizedTest
  @FieldSource("ALLE")
  void het_schema_van_een_type_is_te_vinden_en_draagt_het_adres_uit_de_tabel(EventType type) {
    assertThat(getClass().getClassLoader().getResource(type.schema())).isNotNull();
    assertThat(Schemabestanden.een(type.naam() + ".json").path("$id").asString())
        .isEqualTo(type.dataschema().toString());
  }

  @Test
  void een_type_wordt_op_naam_gevonden_en_een_onbekende_naam_niet() {
    assertThat(ALLE).allSatisfy(type -> assertThat(EventTypes.zoek(type.naam())).hasValue(type));
    assertThat(EventTypes.zoek("nl.participatieketen.intake.aanmelding-gedaan.v2")).isEmpty();
  }

  @Test
  void een_klasse_zonder_rij_wordt_geweigerd() {
    assertThatThrownBy(() -> EventTypes.van(DeelnemerEvent.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DeelnemerEvent");
  }

  @Test
  void de_sleutel_is_de_deelnemer_en_anders_de_werkplek() {
    assertThat(Voorbeelden.alle())
        .allSatisfy(
            event ->
                assertThat(RecordKey.van(event.data()))
                    .isEqualTo(
                        (event.data() instanceof DeelnemerEvent
                                ? Voorbeelden.DEELNEMER
                                : Voorbeelden.WERKPLEK)
                            .toString())
                    .isEqualTo(event.subject())
                    .isEqualTo(event.partitionkey()));
  }

  private static Stream<Class<?>> records(Class<?> klasse) {
    return klasse.isSealed()
        ? Arrays.stream(klasse.getPermittedSubclasses()).flatMap(EventTypesTest::records)
        : Stream.of(klasse);
  }

  @Test
  void een_type_heet_naar_de_dienst_die_het_vertelt() {
    assertThat(EventTypes.ALLE)
        .allSatisfy(
            type ->
                assertThat(type.naam()).startsWith("nl.participatieketen." + type.dienst() + "."));
  }
}
