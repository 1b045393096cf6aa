package nl.participatieketen.eventstore.relay;

import static nl.participatieketen.eventstore.relay.Motor.uuids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.embedded.KafkaBroker;
import nl.participatieketen.embedded.Topic;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Kanaal;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** A relay that sleeps past its lease, and a broker that is gone for a while. */
class RelayHapertTest {

  private final String organisatie = TestServers.unique("g");
  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());

  @AfterEach
  void ruimOp() {
    opslag.discard();
  }

  @Test
  void a_relay_that_slept_past_its_lease_loses_nothing_and_puts_nothing_out_of_order()
      throws InterruptedException {
    TestServers.createTopic(Topics.INTAKE, Kanaal.PARTITIES);
    CountDownLatch slaapt = new CountDownLatch(1);
    CountDownLatch wakker = new CountDownLatch(1);
    AtomicBoolean gelezen = new AtomicBoolean();
    try (KafkaPublisher uitgever = Motor.uitgever(TestServers.kafka());
        Kanaal kanaal = new Kanaal(TestServers.kafka(), organisatie)) {
      List<StreamId> ids = schrijfZonderTePubliceren();
      try (Motor slaper =
              Motor.start(
                  opslag,
                  uitgever,
                  punt -> {
                    if (punt == CrashPoint.READ && !gelezen.getAndSet(true)) {
                      slaapt.countDown();
                    }
                    if (gelezen.get()) { // every thread of it sleeps
                      wacht(wakker);
                    }
                  });
          Motor overnemer = Motor.start(opslag, uitgever)) {
        slaapt.await();
        assertThat(kanaal.nu()).isEmpty();
        overnemer.tel(ids, 4, 6);
        kanaal.kreegVanElk(uuids(ids), 6);

        wakker.countDown();
        slaper.tel(ids, 7, 8);

        kanaal.kreegVanElk(uuids(ids), 8);
        for (StreamId id : ids) {
          await()
              .atMost(Kanaal.GEDULD)
              .until(
                  () ->
                      opslag
                              .store()
                              .read(Proef.SOORT, id, Insight.WITHOUT)
                              .blockOptional()
                              .orElseThrow()
                              .publishedTo()
                          == 9);
        }
      }
    }
  }

  @Test
  void what_is_written_while_the_broker_is_gone_arrives_when_it_is_back(@TempDir Path map) {
    try (KafkaBroker broker = KafkaBroker.start(map)) {
      broker.createTopics(List.of(new Topic(Topics.INTAKE, Kanaal.PARTITIES)));
      try (KafkaPublisher uitgever = Motor.uitgever(broker.bootstrapServers());
          Kanaal kanaal = new Kanaal(broker.bootstrapServers(), organisatie);
          Motor motor = Motor.start(opslag, uitgever)) {
        List<StreamId> ids = motor.begin(organisatie, 10);
        motor.tel(ids, 1, 5);
        kanaal.kreegVanElk(uuids(ids), 5);

        broker.kill();
        motor.tel(ids, 6, 20);
        broker.restart();
        motor.tel(ids, 21, 25);

        kanaal.kreegVanElk(uuids(ids), 25);
      }
    }
  }

  private List<StreamId> schrijfZonderTePubliceren() {
    try (Motor motor =
        Motor.start(opslag, events -> Mono.error(new IllegalStateException("weg")))) {
      List<StreamId> ids = motor.begin(organisatie, 5);
      motor.tel(ids, 1, 3);
      return ids;
    }
  }

  private static void wacht(CountDownLatch tot) {
    try {
      tot.await();
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    }
  }
}
