package nl.participatieketen.eventstore.tck;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Proef;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What only who has insight may read. */
interface VersleutelingTck extends Tck {

  String GEHEIM = "slaapt in zijn auto";

  @Test
  default void who_has_no_insight_reads_everything_but_the_sensitive_value() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.noteer(GEHEIM));

    assertThat(lees(id, Insight.WITH).state().notities()).containsExactly(GEHEIM);
    assertThat(lees(id, Insight.WITHOUT).state().notities()).containsExactly("-");
  }

  @Test
  default void a_decision_is_made_with_insight() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.noteer(GEHEIM));

    var uitslag = doe(id, opdracht(), Proef.tel(1));

    assertThat(Tck.vastgelegd(uitslag).state().notities()).containsExactly(GEHEIM);
  }

  @Test
  default void a_destroyed_key_makes_one_deelnemer_unreadable_and_no_other() {
    UUID weg = UUID.randomUUID();
    StreamId vernietigd = begonnen(weg);
    StreamId ander = begonnen();
    doe(vernietigd, opdracht(), Proef.noteer(GEHEIM));
    doe(vernietigd, opdracht(), Proef.noteer(GEHEIM));
    doe(ander, opdracht(), Proef.noteer(GEHEIM));

    assertThat(backend().encryption().destroy(Proef.GEMEENTE, weg).block()).isTrue();
    assertThat(backend().encryption().destroy(Proef.GEMEENTE, weg).block()).isFalse();

    try (Backend vers = backend().again()) {
      var verwerker = vers.verwerker();
      assertThat(notities(verwerker.read(vernietigd, Insight.WITH))).isEqualTo("[-, -]");
      assertThat(notities(verwerker.read(ander, Insight.WITH))).isEqualTo("[" + GEHEIM + "]");
      assertThat(verwerker.proceed(vernietigd, opdracht(), Proef.tel(1)).block())
          .isInstanceOf(Outcome.Recorded.class);
    }
  }

  @Test
  default void the_key_of_the_same_deelnemer_at_another_tenant_is_another_key() {
    UUID deelnemer = UUID.randomUUID();
    StreamId hier = begonnen(deelnemer);
    doe(hier, opdracht(), Proef.noteer(GEHEIM));

    assertThat(backend().encryption().destroy("gemeente-anders", deelnemer).block()).isFalse();
    try (Backend vers = backend().again()) {
      assertThat(notities(vers.verwerker().read(hier, Insight.WITH))).contains(GEHEIM);
    }
  }

  @Test
  default void a_sensitive_value_about_nobody_is_not_stored() {
    StreamId id = Proef.stroom();
    verwerker().begin(id, opdracht(), Proef.begin(null)).block();

    assertThatThrownBy(() -> doe(id, opdracht(), Proef.noteer(GEHEIM)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no deelnemer");
    assertThat(stroom(id).version()).isEqualTo(1);
  }

  private static String notities(
      Mono<
              ? extends
                  nl.participatieketen.eventstore.Snapshot<
                      nl.participatieketen.eventstore.proef.ProefStand, ?>>
          gelezen) {
    return gelezen.blockOptional().orElseThrow().state().notities().toString();
  }
}
