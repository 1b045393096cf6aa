package nl.participatieketen.eventstore.relay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.participatieketen.eventstore.relay.Motor.uuids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Kanaal;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.ProefAansluiting;
import nl.participatieketen.testsupport.TestServers;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the follower publishes and projects while nothing falls. */
class FollowerTest {

  private final String organisatie = TestServers.unique("g");
  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final KafkaPublisher uitgever = Motor.uitgever(TestServers.kafka());
  private final Kanaal kanaal = new Kanaal(TestServers.kafka(), organisatie);

  @BeforeAll
  static void topics() {
    TestServers.createTopic(Topics.INTAKE, Kanaal.PARTITIES);
  }

  @AfterEach
  void ruimOp() {
    kanaal.close();
    uitgever.close();
    opslag.discard();
  }

  @Test
  void every_stream_arrives_whole_and_in_order() {
    try (Motor motor = Motor.start(opslag, uitgever)) {
      List<StreamId> ids = motor.begin(organisatie, 40);
      motor.tel(ids, 1, 10);

      kanaal.kreegVanElk(uuids(ids), 10);
      wachtOpRust();
      assertThat(rijen()).hasSize(40).allSatisfy(rij -> assertThat(rij.get("som")).isEqualTo(55));
    }
  }

  @Test
  void an_engine_publishes_what_was_written_while_none_ran() {
    List<StreamId> ids;
    try (Motor eerste =
        Motor.start(opslag, events -> Mono.error(new IllegalStateException("weg")))) {
      ids = eerste.begin(organisatie, 30);
      eerste.tel(ids, 1, 3);
      assertThat(kanaal.nu()).isEmpty();
    }
    try (Motor tweede = Motor.start(opslag, uitgever)) {
      kanaal.kreegVanElk(uuids(ids), 3);
      tweede.tel(ids, 4, 5);
      kanaal.kreegVanElk(uuids(ids), 5);
    }
  }

  @Test
  void a_stream_that_can_t_be_translated_does_not_hold_up_the_others() {
    AtomicBoolean gerepareerd = new AtomicBoolean();
    List<UUID> kapot = new ArrayList<>();
    var aansluiting =
        ProefAansluiting.met(
            feit -> {
              if (kapot.contains(feit.stream().id()) && !gerepareerd.get()) {
                throw new AssertionError("a defect in the translation");
              }
              return ProefAansluiting.vertaal(feit);
            });
    try (Motor motor = Motor.start(opslag, uitgever, aansluiting)) {
      List<StreamId> ids = motor.begin(organisatie, 10);
      List<StreamId> gezond = ids.subList(1, 10);
      kapot.add(ids.getFirst().id());
      motor.tel(ids, 1, 3);

      kanaal.kreegVanElk(uuids(gezond), 3);
      await()
          .untilAsserted(
              () ->
                  assertThat(motor.meters.get("keten.relay.overgeslagen").gauge().value())
                      .isEqualTo(1));

      gerepareerd.set(true);
      motor.tel(ids, 4, 4);
      kanaal.kreegVanElk(uuids(ids), 4);
    }
  }

  @Test
  void an_event_that_is_too_large_to_publish_does_not_hold_up_the_others() {
    List<UUID> groot = new ArrayList<>();
    var aansluiting =
        ProefAansluiting.met(
            feit ->
                ProefAansluiting.vertaal(feit)
                    .map(
                        publiek ->
                            groot.contains(feit.stream().id())
                                ? ProefAansluiting.publiek(feit, "x".repeat(70_000))
                                : publiek));
    try (Motor motor = Motor.start(opslag, uitgever, aansluiting)) {
      List<StreamId> ids = motor.begin(organisatie, 6);
      groot.add(ids.get(3).id());
      motor.tel(ids, 1, 2);

      List<UUID> gezond = new ArrayList<>(uuids(ids));
      gezond.removeAll(groot);
      kanaal.kreegVanElk(gezond, 2);
    }
  }

  @Test
  void two_engines_on_one_store_publish_each_event_once_and_one_takes_over_from_the_other() {
    Motor eerste = Motor.start(opslag, uitgever);
    List<StreamId> ids = eerste.begin(organisatie, 5);
    eerste.tel(ids, 1, 2);
    kanaal.kreegVanElk(uuids(ids), 2);
    try (Motor tweede = Motor.start(opslag, uitgever)) {
      tweede.tel(ids, 3, 4);
      kanaal.kreegVanElk(uuids(ids), 4);
      wachtOpRust();
      assertThat(kanaal.nu()).hasSize(20);
      await()
          .untilAsserted(
              () -> assertThat(gepubliceerd(eerste) + gepubliceerd(tweede)).isEqualTo(20));

      eerste.close();
      tweede.tel(ids, 5, 6);
      kanaal.kreegVanElk(uuids(ids), 6);
      assertThat(kanaal.nu()).hasSize(30);
    }
  }

  @Test
  void an_engine_that_stops_without_a_word_is_replaced_when_its_lease_ends() {
    Mono.from(
            opslag
                .database()
                .getCollection("leases")
                .insertOne(
                    new Document("_id", "volger")
                        .append("houder", "gevallen")
                        .append(
                            "tot",
                            java.util.Date.from(
                                java.time.Clock.systemUTC().instant().plusSeconds(3)))))
        .block();
    try (Motor motor = Motor.start(opslag, uitgever)) {
      List<StreamId> ids = motor.begin(organisatie, 3);
      motor.tel(ids, 1, 2);
      assertThat(kanaal.nu()).isEmpty();

      kanaal.kreegVanElk(uuids(ids), 2);
    }
  }

  @Test
  void a_broker_that_does_not_answer_holds_up_no_rows() {
    try (Motor motor = Motor.start(opslag, events -> Mono.never())) {
      List<StreamId> eerste = motor.begin(organisatie, 2);
      await().atMost(10, SECONDS).until(() -> rijen().size() == 2);

      motor.tel(eerste, 1, 1);
      motor.begin(organisatie, 3);

      await()
          .atMost(10, SECONDS)
          .untilAsserted(
              () ->
                  assertThat(rijen())
                      .extracting(rij -> rij.get("som"))
                      .containsExactlyInAnyOrder(1, 1, 0, 0, 0));
    }
  }

  @Test
  void closing_while_the_broker_does_not_answer_ends() {
    Motor motor = Motor.start(opslag, events -> Mono.never());
    motor.begin(organisatie, 2);
    await().until(() -> rijen().size() == 2);

    motor.close();

    assertThat(opslag.store().outgoing(10).collectList().block()).hasSize(2);
  }

  private static double gepubliceerd(Motor motor) {
    return motor.meters.get("keten.relay.gepubliceerd").counter().count();
  }

  private List<Document> rijen() {
    return Flux.from(opslag.database().getCollection(ProefAansluiting.RIJEN).find())
        .collectList()
        .blockOptional()
        .orElseThrow();
  }

  private void wachtOpRust() {
    await()
        .atMost(20, SECONDS)
        .until(() -> Boolean.FALSE.equals(opslag.store().outgoing(1).hasElements().block()));
  }
}
