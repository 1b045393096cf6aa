package nl.participatieketen.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaardenTest {

  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

  @Test
  void a_stream_is_found_back_by_its_key() {
    var id = new StreamId("gemeente-voorbeeld", "aanmelding", ID);

    assertThat(id.key()).isEqualTo("gemeente-voorbeeld/aanmelding/" + ID);
    assertThat(StreamId.of(id.key())).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Gemeente", "a/b", "a b", "-a", "gemeente\n"})
  void a_tenant_that_would_change_the_key_is_refused(String organisatie) {
    assertThatThrownBy(() -> new StreamId(organisatie, "aanmelding", ID))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a/b/c/d", "a/b/geen-uuid"})
  void what_is_no_key_is_refused(String sleutel) {
    assertThatThrownBy(() -> StreamId.of(sleutel)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_term_is_named_by_what_is_due_and_when_as_it_is_stored() {
    var termijn = new Deadline("gesprek", Instant.parse("2026-03-02T00:00:00.123456Z"));

    assertThat(termijn.expires()).isEqualTo("2026-03-02T00:00:00.123Z");
    assertThat(termijn.commandId()).isEqualTo("termijn/gesprek/2026-03-02T00:00:00.123Z");
  }
}
