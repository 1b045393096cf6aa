package nl.participatieketen.eventstore.tck;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.Encryption.KeyExpectation;
import nl.participatieketen.eventstore.keys.Encryption.Place;
import nl.participatieketen.eventstore.keys.WrappedKey;
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
  default void the_row_of_a_person_and_its_key_go_together() {
    UUID deelnemer = UUID.randomUUID();
    StreamId id = begonnen(deelnemer);
    doe(id, opdracht(), Proef.noteer(GEHEIM));
    assertThat(sleutels(deelnemer)).hasSize(1);

    backend().encryption().destroy(Proef.GEMEENTE, deelnemer).block();

    assertThat(sleutels(deelnemer)).isEmpty();
    try (Backend vers = backend().again()) {
      assertThat(notities(vers.verwerker().read(id, Insight.WITH))).isEqualTo("[-]");
    }
  }

  @Test
  default void who_removes_the_row_of_a_person_removes_the_key() {
    UUID deelnemer = UUID.randomUUID();
    StreamId id = begonnen(deelnemer);
    doe(id, opdracht(), Proef.noteer(GEHEIM));

    assertThat(backend().persons().remove(Proef.GEMEENTE, deelnemer).block()).isTrue();
    assertThat(backend().persons().remove(Proef.GEMEENTE, deelnemer).block()).isFalse();

    try (Backend vers = backend().again()) {
      assertThat(notities(vers.verwerker().read(id, Insight.WITH))).isEqualTo("[-]");
    }
  }

  @Test
  default void a_key_that_is_made_anew_opens_nothing_of_before() {
    UUID deelnemer = UUID.randomUUID();
    StreamId id = begonnen(deelnemer);
    doe(id, opdracht(), Proef.noteer(GEHEIM));
    backend().encryption().destroy(Proef.GEMEENTE, deelnemer).block();

    doe(id, opdracht(), Proef.noteer("een nieuw begin"));

    try (Backend vers = backend().again()) {
      assertThat(notities(vers.verwerker().read(id, Insight.WITH)))
          .isEqualTo("[-, een nieuw begin]");
    }
  }

  @Test
  default void what_was_encrypted_opens_in_its_own_place_only() {
    UUID deelnemer = UUID.randomUUID();
    var plaats = new Place(Proef.GEMEENTE, Proef.stroom().key(), 7);
    byte[] klaar = GEHEIM.getBytes(StandardCharsets.UTF_8);
    byte[] blok =
        backend()
            .encryption()
            .encrypt(plaats, deelnemer, klaar, KeyExpectation.NEW)
            .blockOptional()
            .orElseThrow();

    assertThat(geopend(plaats, blok)).contains(klaar);
    assertThat(geopend(new Place(plaats.organisatie(), plaats.stream(), 8), blok)).isEmpty();
    assertThat(geopend(new Place(plaats.organisatie(), Proef.stroom().key(), 7), blok)).isEmpty();
    assertThat(geopend(new Place("gemeente-anders", plaats.stream(), 7), blok)).isEmpty();
    for (int i = 0; i < blok.length; i++) {
      byte[] veranderd = blok.clone();
      veranderd[i] ^= 1;
      assertThat(geopend(plaats, veranderd)).as("byte %d", i).isEmpty();
    }
  }

  private Optional<byte[]> geopend(Place plaats, byte[] blok) {
    return backend()
        .encryption()
        .decrypt(plaats, blok)
        .onErrorReturn(Optional.empty())
        .blockOptional()
        .orElseThrow();
  }

  private List<WrappedKey> sleutels(UUID deelnemer) {
    return backend()
        .persons()
        .keys(Proef.GEMEENTE, deelnemer)
        .collectList()
        .blockOptional()
        .orElseThrow();
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
