package nl.participatieketen.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventTableTest {

  sealed interface Iets {}

  record Open(String kop) implements Iets {}

  sealed interface Verder extends Iets {}

  record Dicht(@Sensitive @Nullable String reden, String code) implements Verder {}

  @Test
  void an_event_has_the_name_of_its_row_and_a_name_its_event() {
    var tabel = EventTable.of(Iets.class, Map.of("open", Open.class, "dicht", Dicht.class));

    assertThat(tabel.name(new Open("a"))).isEqualTo("open");
    assertThat(tabel.eventClass("dicht")).isEqualTo(Dicht.class);
    assertThat(tabel.sensitiveFields(new Dicht("b", "c"))).containsExactly("reden");
    assertThat(tabel.sensitiveFields(new Open("a"))).isEmpty();
  }

  @Test
  void an_event_without_a_row_is_found_also_below_a_sealed_type_in_between() {
    assertThatThrownBy(() -> EventTable.of(Iets.class, Map.of("open", Open.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Dicht");
  }

  @Test
  void an_event_with_two_rows_is_refused() {
    assertThatThrownBy(
            () ->
                EventTable.of(
                    Iets.class, Map.of("open", Open.class, "o", Open.class, "d", Dicht.class)))
        .hasMessageContaining("two names");
  }

  @Test
  void a_name_without_an_event_is_a_clear_error() {
    var tabel = EventTable.of(Iets.class, Map.of("open", Open.class, "dicht", Dicht.class));

    assertThatThrownBy(() -> tabel.eventClass("half"))
        .hasMessage("stored event 'half' has no class");
  }

  sealed interface Los {}

  static final class GeenRecord implements Los {}

  @Test
  void an_event_that_is_no_record_is_refused() {
    assertThatThrownBy(() -> EventTable.of(Los.class, Map.of("los", GeenRecord.class)))
        .hasMessageContaining("neither sealed nor a record");
  }

  sealed interface Diep {}

  record Persoon(@Sensitive @Nullable String naam) {}

  record Gezin(List<? extends Persoon> leden) implements Diep {}

  @Test
  void a_sensitive_component_that_would_not_be_encrypted_is_refused() {
    assertThatThrownBy(() -> EventTable.of(Diep.class, Map.of("gezin", Gezin.class)))
        .hasMessageContaining("naam of")
        .hasMessageContaining("mark the component of the event instead");
  }

  sealed interface Getal {}

  record Score(@Sensitive int waarde) implements Getal {}

  @Test
  void a_sensitive_component_that_can_not_be_null_is_refused() {
    assertThatThrownBy(() -> EventTable.of(Getal.class, Map.of("score", Score.class)))
        .hasMessageContaining("able to be null");
  }
}
