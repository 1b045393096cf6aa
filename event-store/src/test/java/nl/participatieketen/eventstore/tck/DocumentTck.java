package nl.participatieketen.eventstore.tck;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.EventStore.StreamFull;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.Encryption.KeyExpectation;
import nl.participatieketen.eventstore.keys.MongoEncryption;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis.Geteld;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What must hold of the documents themselves, of a store that keeps them in MongoDB. */
interface DocumentTck extends Tck {

  String GEHEIM = VersleutelingTck.GEHEIM;

  Opslag opslag();

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
  default void two_that_need_the_first_key_at_once_make_one() {
    UUID deelnemer = UUID.randomUUID();
    byte[] klaar = GEHEIM.getBytes(StandardCharsets.UTF_8);
    try (Opslag tweede = opslag().again()) {
      var blokken =
          Flux.range(0, 20)
              .flatMap(
                  n ->
                      (n % 2 == 0 ? opslag() : tweede)
                          .encryption()
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
                  assertThat(opslag().encryption().decrypt(blok).block())
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
  default void an_event_that_bears_a_field_its_class_has_lost_still_folds() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.tel(7));
    wijzig(id, Updates.set("commits.1.gebeurtenissen.0.inhoud.verlorenVeld", "van vroeger"));

    assertThat(getallen(id)).containsExactly(7);
  }

  @Test
  default void an_event_is_stored_under_its_name_and_an_unknown_name_is_a_clear_error() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.tel(7));
    wijzig(id, Updates.set("commits.1.gebeurtenissen.0.type", "opgeteld"));

    assertThatThrownBy(() -> lees(id, Insight.WITHOUT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("stored event 'opgeteld' has no class");
  }

  @Test
  default void a_stream_takes_no_more_commits_than_its_limit() {
    StreamId id = begonnen();
    EventStream<ProefGebeurtenis> echt = stroom(id);
    var vol =
        new EventStream<>(
            id, null, MongoEventStore.LIMIT, echt.commits(), List.of(), 0, echt.size());

    assertThatThrownBy(
            () ->
                opslag()
                    .store()
                    .append(Proef.SOORT, vol, null, commit(MongoEventStore.LIMIT + 1, 1))
                    .block())
        .isInstanceOf(StreamFull.class)
        .hasMessageContaining("1000");
  }

  private void wijzig(StreamId id, Bson wijziging) {
    Mono.from(
            opslag()
                .database()
                .getCollection(MongoEventStore.COLLECTION)
                .updateOne(Filters.eq("_id", id.key()), wijziging))
        .block();
  }

  private static Commit<ProefGebeurtenis> commit(long versie, int getal) {
    Command opdracht = opdracht();
    return new Commit<>(
        versie,
        opdracht.id(),
        null,
        opdracht.time(),
        opdracht.actor(),
        null,
        List.of(new Geteld(getal)));
  }
}
