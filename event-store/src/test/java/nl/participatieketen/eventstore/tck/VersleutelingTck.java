package nl.participatieketen.eventstore.tck;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.Encryption.KeyExpectation;
import nl.participatieketen.eventstore.keys.MongoEncryption;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What only who has insight may read. */
interface VersleutelingTck extends Tck {

  String GEHEIM = "slaapt in zijn auto";

  @Test
  default void a_sensitive_value_stands_nowhere_in_what_is_stored() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.noteer(GEHEIM));

    String bytes =
        Flux.from(
                opslag()
                    .database()
                    .getCollection(MongoEventStore.COLLECTION, RawBsonDocument.class)
                    .find())
            .map(document -> new String(document.getByteBuffer().array(), StandardCharsets.UTF_8))
            .reduce("", String::concat)
            .block();

    assertThat(bytes).contains(id.key()).contains("kop").doesNotContain(GEHEIM);
  }

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

    assertThat(opslag().versleuteling().destroy(Proef.GEMEENTE, weg).block()).isTrue();
    assertThat(opslag().versleuteling().destroy(Proef.GEMEENTE, weg).block()).isFalse();

    try (Opslag vers = opslag().nogEens()) {
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

    assertThat(opslag().versleuteling().destroy("gemeente-anders", deelnemer).block()).isFalse();
    try (Opslag vers = opslag().nogEens()) {
      assertThat(notities(vers.verwerker().read(hier, Insight.WITH))).contains(GEHEIM);
    }
  }

  @Test
  default void two_that_need_the_first_key_at_once_make_one() {
    UUID deelnemer = UUID.randomUUID();
    byte[] klaar = GEHEIM.getBytes(StandardCharsets.UTF_8);
    try (Opslag tweede = opslag().nogEens()) {
      var blokken =
          Flux.range(0, 20)
              .flatMap(
                  n ->
                      (n % 2 == 0 ? opslag() : tweede)
                          .versleuteling()
                          .encrypt(
                              Proef.GEMEENTE,
                              deelnemer,
                              klaar,
                              n % 3 == 0 ? KeyExpectation.KNOWN : KeyExpectation.NEW),
                  20)
              .collectList()
              .block();

      assertThat(blokken)
          .allSatisfy(
              blok ->
                  assertThat(opslag().versleuteling().decrypt(blok).block())
                      .hasValueSatisfying(waarde -> assertThat(waarde).isEqualTo(klaar)));
    }
    assertThat(
            Mono.from(opslag().database().getCollection(MongoEncryption.VAULT).countDocuments())
                .block())
        .isEqualTo(1);
  }

  @Test
  default void a_wrong_master_key_is_an_error_and_does_not_pass_for_a_destroyed_key() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.noteer(GEHEIM));

    try (var verkeerd = opslag().versleuteling(Opslag.hoofdsleutel(2))) {
      var verwerker =
          new StreamHandler<>(
              new MongoEventStore(opslag().database(), verkeerd), Proef.SOORT, wie -> {});
      assertThatThrownBy(() -> verwerker.read(id, Insight.WITH).block())
          .hasMessageContaining("HMAC");
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
