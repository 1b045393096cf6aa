package nl.participatieketen.eventstore.relay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.participatieketen.eventstore.relay.Motor.uuids;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.embedded.EmbeddedMongo;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Kanaal;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefAansluiting;
import nl.participatieketen.eventstore.proef.Stelklok;
import nl.participatieketen.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** A store that is gone for a while. */
class OpslagValtWegTest {

  private final String organisatie = TestServers.unique("g");

  @TempDir private Path map;
  private EmbeddedMongo server;
  private final Stelklok klok = new Stelklok();

  @SuppressWarnings("NullAway.Init") // started before the test
  OpslagValtWegTest() {}

  @BeforeEach
  void start() {
    TestServers.createTopic(Topics.INTAKE, Kanaal.PARTITIES);
    server = EmbeddedMongo.onDisk(map, 0).start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void opdrachten_give_an_error_meanwhile_and_everything_goes_on_by_itself_after() {
    try (Opslag opslag = Opslag.nieuw(server.uri());
        KafkaPublisher uitgever = Motor.uitgever(TestServers.kafka());
        Kanaal kanaal = new Kanaal(TestServers.kafka(), organisatie);
        Motor motor = Motor.start(opslag, uitgever, klok, ProefAansluiting.gewoon())) {
      List<StreamId> ids = motor.begin(organisatie, 5);
      motor.tel(ids, 1, 3);
      kanaal.kreegVanElk(uuids(ids), 3);
      motor.doe(ids.getFirst(), Proef.zet("gesprek", Opslag.BEGIN.plusSeconds(60)));
      var poging = opslag.verwerker().proceed(ids.getFirst(), Opslag.opdracht(), Proef.tel(4));

      int poort = server.port();
      server.close();
      assertThatThrownBy(() -> poging.block(Duration.ofSeconds(20)))
          .isInstanceOf(MongoException.class);
      klok.vooruit(Duration.ofMinutes(2));
      server = EmbeddedMongo.onDisk(map, poort).start();

      straks(() -> poging.block() instanceof Outcome.Recorded);
      motor.tel(ids.subList(1, 5), 4, 4);
      motor.tel(ids, 5, 6);
      kanaal.kreegVanElk(uuids(ids), 6);
      straks(() -> aantallen(opslag).equals(List.of(6, 6, 6, 6, 6)));
      straks(() -> motor.meters.get("keten.termijnen.afgehandeld").counter().count() == 1);
    }
  }

  private static void straks(Callable<Boolean> voorwaarde) {
    await().atMost(30, SECONDS).ignoreExceptions().until(voorwaarde);
  }

  private static List<Integer> aantallen(Opslag opslag) {
    return Flux.from(opslag.database().getCollection(ProefAansluiting.RIJEN).find())
        .map(rij -> rij.getInteger("aantal"))
        .collectList()
        .blockOptional()
        .orElseThrow();
  }
}
