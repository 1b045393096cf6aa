package nl.participatieketen.eventstore;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.util.UUID;
import nl.participatieketen.embedded.EmbeddedMongo;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.connection.BrokenConnection;
import nl.participatieketen.eventstore.proef.Doorgeefluik;
import nl.participatieketen.eventstore.proef.Doorgeefluik.Breuk;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefStand;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

/** A connection that breaks under a write, before the store did it or before it could say so. */
class BrokenConnectionTest {

  private final EmbeddedMongo server = EmbeddedMongo.memory().start();
  private final UUID deelnemer = UUID.randomUUID();
  private final StreamId id = Proef.stroom();
  private Doorgeefluik luik;
  private Opslag opslag;

  @SuppressWarnings("NullAway.Init") // opened before each test
  BrokenConnectionTest() {}

  @BeforeEach
  void open() throws IOException {
    luik = new Doorgeefluik(server.uri());
    opslag = Opslag.nieuw(luik.uri());
  }

  @AfterEach
  void stop() throws IOException {
    assertThat(luik.gebroken()).isEqualTo(1);
    opslag.close();
    luik.close();
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_beginning_takes_effect_once(Breuk breuk) {
    luik.breek("insert", breuk);

    vastgelegd(opslag.verwerker().begin(id, opdracht(), Proef.begin(deelnemer)));

    assertThat(stroom().version()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void an_addition_takes_effect_once(Breuk breuk) {
    begin();
    luik.breek("update", breuk);

    vastgelegd(opslag.verwerker().proceed(id, opdracht(), Proef.telEenmaal(1)));

    assertThat(stroom().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void an_attempt_takes_effect_once(Breuk breuk) {
    begin();
    luik.breek("update", breuk);

    vastgelegd(opslag.verwerker().attempt(id, opdracht(), Proef.telEenmaal(1)));

    assertThat(stroom().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void a_refusal_is_remembered_once(Breuk breuk) {
    begin();
    luik.breek("update", breuk);

    var uitslag = opslag.verwerker().proceed(id, opdracht(), Proef.telNa(1, 2)).block();

    assertThat(uitslag).isInstanceOf(Outcome.Refused.class);
    assertThat(stroom().answers()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void a_deelnemer_gets_one_key(Breuk breuk) {
    begin();
    luik.breek("findAndModify", breuk);

    vastgelegd(opslag.verwerker().proceed(id, opdracht(), Proef.noteer("geheim")));

    assertThat(stroom().commits().getLast().events())
        .containsExactly(new ProefGebeurtenis.Genoteerd("kop", "geheim"));
  }

  @ParameterizedTest
  @EnumSource
  void a_key_is_destroyed_and_its_destroyer_told(Breuk breuk) {
    begin();
    vastgelegd(opslag.verwerker().proceed(id, opdracht(), Proef.noteer("geheim")));
    luik.breek("delete", breuk);

    assertThat(opslag.encryption().destroy(Proef.GEMEENTE, deelnemer).block()).isTrue();
    assertThat(opslag.encryption().destroy(Proef.GEMEENTE, deelnemer).block()).isFalse();
  }

  @Test
  void a_connection_that_breaks_again_is_an_error() {
    begin();
    luik.breek("update", Breuk.VOOR_UITVOERING);
    Mono<Outcome<ProefStand>> poging =
        opslag
            .verwerker()
            .proceed(
                id,
                opdracht(),
                stand -> {
                  if (luik.gebroken() == 1) {
                    throw new MongoSocketException("again", new ServerAddress());
                  }
                  return Proef.tel(1).apply(stand);
                });

    assertThatThrownBy(poging::block).isInstanceOf(MongoSocketException.class);
    assertThat(stroom().version()).isEqualTo(1);
  }

  @Test
  void a_store_that_is_gone_is_no_broken_connection() throws IOException {
    luik.breek("ping", Breuk.VOOR_UITVOERING);
    var ping = Mono.from(opslag.database().runCommand(new Document("ping", 1)));
    assertThatThrownBy(ping::block).matches(BrokenConnection::is);

    assertThat(
            BrokenConnection.is(
                new MongoSocketOpenException("refused", new ServerAddress(), new IOException())))
        .isFalse();
  }

  private void begin() {
    vastgelegd(opslag.verwerker().begin(id, opdracht(), Proef.begin(deelnemer)));
  }

  private EventStream<ProefGebeurtenis> stroom() {
    return opslag.store().read(Proef.SOORT, id, Insight.WITH).blockOptional().orElseThrow();
  }

  private static void vastgelegd(Mono<Outcome<ProefStand>> opdracht) {
    assertThat(opdracht.block()).isInstanceOf(Outcome.Recorded.class);
  }
}
