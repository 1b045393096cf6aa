package nl.participatieketen.eventstore.tck;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.Encryption.KeyExpectation;
import nl.participatieketen.eventstore.keys.Encryption.Place;
import nl.participatieketen.eventstore.keys.MongoPersons;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import org.bson.BsonNull;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
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
    var plaats = new Place(Proef.GEMEENTE, Proef.stroom().key(), 1);
    try (Opslag tweede = opslag().again()) {
      var blokken =
          Flux.range(0, 20)
              .flatMap(
                  n ->
                      (n % 2 == 0 ? opslag() : tweede)
                          .encryption()
                          .encrypt(
                              plaats,
                              deelnemer,
                              klaar,
                              n % 3 == 0 ? KeyExpectation.KNOWN : KeyExpectation.NEW),
                  20)
              .collectList()
              .block();

      assertThat(blokken)
          .allSatisfy(
              blok ->
                  assertThat(opslag().encryption().decrypt(plaats, blok).block())
                      .hasValueSatisfying(waarde -> assertThat(waarde).isEqualTo(klaar)));
    }
    assertThat(
            Mono.from(opslag().database().getCollection(MongoPersons.COLLECTION).countDocuments())
                .block())
        .isEqualTo(1);
  }

  @Test
  default void a_wrong_master_key_is_an_error_and_does_not_pass_for_a_destroyed_key() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.noteer(GEHEIM));

    var verwerker =
        new StreamHandler<>(
            new MongoEventStore(
                opslag().database(), opslag().versleuteling(Opslag.hoofdsleutel(2))),
            Proef.SOORT,
            wie -> {});
    assertThatThrownBy(() -> verwerker.read(id, Insight.WITH).block())
        .hasMessageContaining("another master key");
  }

  @Test
  default void a_sensitive_value_that_was_moved_to_another_stream_is_an_error_and_not_read() {
    UUID deelnemer = UUID.randomUUID();
    StreamId hier = begonnen(deelnemer);
    StreamId daar = begonnen(deelnemer);
    doe(hier, opdracht(), Proef.noteer(GEHEIM));
    doe(daar, opdracht(), Proef.noteer("iets anders"));
    Object blok = commits(hier).getLast().get("vertrouwelijk", Binary.class);

    wijzig(daar, Updates.set("commits.1.vertrouwelijk", blok));

    assertThatThrownBy(() -> lees(daar, Insight.WITH)).hasMessageContaining("another place");
    assertThat(lees(daar, Insight.WITHOUT).state().notities()).containsExactly("-");
  }

  @Test
  default void every_commit_names_the_hash_of_the_one_before_and_the_stream_that_of_the_last() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.noteer(GEHEIM));
    doe(id, opdracht(), Proef.tel(1));

    List<RawBsonDocument> commits =
        rauw(id).getArray("commits").stream().map(RawBsonDocument.class::cast).toList();

    assertThat(commits).hasSize(3);
    assertThat(commits.getFirst().get("vorige")).isEqualTo(BsonNull.VALUE);
    for (int i = 1; i < commits.size(); i++) {
      assertThat(commits.get(i).getString("vorige").getValue()).isEqualTo(hash(commits.get(i - 1)));
    }
    assertThat(rauw(id).getString("laatsteHash").getValue()).isEqualTo(hash(commits.getLast()));
  }

  @Test
  default void a_stream_that_kept_no_hash_goes_on_and_keeps_them_from_then() {
    StreamId id = begonnen();
    wijzig(id, Updates.unset("laatsteHash"));

    doe(id, opdracht(), Proef.tel(1));
    doe(id, opdracht(), Proef.tel(2));

    assertThat(commits(id).get(1).getString("vorige")).isNull();
    assertThat(commits(id).get(2).getString("vorige")).isNotNull();
  }

  private static String hash(RawBsonDocument commit) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(commit.getByteBuffer().asNIO());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private RawBsonDocument rauw(StreamId id) {
    return Mono.from(
            opslag()
                .database()
                .getCollection(MongoEventStore.COLLECTION, RawBsonDocument.class)
                .find(Filters.eq("_id", id.key())))
        .blockOptional()
        .orElseThrow();
  }

  private List<Document> commits(StreamId id) {
    return rauw(id).decode(new DocumentCodec()).getList("commits", Document.class);
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

  private void wijzig(StreamId id, Bson wijziging) {
    Mono.from(
            opslag()
                .database()
                .getCollection(MongoEventStore.COLLECTION)
                .updateOne(Filters.eq("_id", id.key()), wijziging))
        .block();
  }
}
