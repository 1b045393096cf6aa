package nl.participatieketen.eventstore.relay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.participatieketen.eventstore.proef.Opslag.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefAansluiting;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefStand;
import nl.participatieketen.eventstore.proef.Stelklok;
import nl.participatieketen.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Terms that pass, on a clock that is set. */
class DeadlineWatchTest {

  private static final Instant MORGEN = BEGIN.plus(Duration.ofDays(1));
  private static final Instant VOLGENDE_WEEK = BEGIN.plus(Duration.ofDays(7));

  private final Stelklok klok = new Stelklok();
  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());

  @AfterEach
  void ruimOp() {
    opslag.discard();
  }

  @Test
  void a_term_becomes_one_opdracht_when_it_has_passed_and_not_before() {
    try (Motor motor = motor(ProefAansluiting.gewoon())) {
      StreamId id = motor.begin(Proef.GEMEENTE, 1).getFirst();
      motor.doe(id, Proef.zet("gesprek", MORGEN));
      klok.vooruit(Duration.ofDays(1).minusMillis(1));
      StreamId ander = motor.begin(Proef.GEMEENTE, 1).getFirst();
      motor.doe(ander, Proef.zet("proef", BEGIN));
      verstreken(ander, 1);
      assertThat(lees(id).state().verstreken()).isEmpty();

      klok.vooruit(Duration.ofMillis(1));
      verstreken(id, 1);

      assertThat(lees(id).state().verstreken()).containsExactly(new Deadline("gesprek", MORGEN));
      Commit<ProefGebeurtenis> commit = lees(id).commits().getLast();
      assertThat(commit.commandId()).isEqualTo("termijn/gesprek/2026-03-03T09:00:00Z");
      assertThat(commit.actor().rol()).isEqualTo("systeem");
      assertThat(commit.actor().organisatie()).isEqualTo(Proef.GEMEENTE);
    }
  }

  @Test
  void two_engines_carry_a_term_out_once() {
    try (Motor een = motor(ProefAansluiting.gewoon());
        Motor twee = motor(ProefAansluiting.gewoon())) {
      List<StreamId> ids = een.begin(Proef.GEMEENTE, 20);
      ids.forEach(id -> twee.doe(id, Proef.zet("gesprek", MORGEN)));

      klok.vooruit(Duration.ofDays(2));

      ids.forEach(id -> verstreken(id, 1));
      assertThat(afgehandeld(een) + afgehandeld(twee)).isEqualTo(20);
    }
  }

  @Test
  void a_term_that_passed_while_no_engine_ran_is_carried_out_by_the_next() {
    StreamId id;
    try (Motor motor = motor(ProefAansluiting.gewoon())) {
      id = motor.begin(Proef.GEMEENTE, 1).getFirst();
      motor.doe(id, Proef.zet("gesprek", MORGEN));
    }
    klok.vooruit(Duration.ofDays(400));

    try (Motor _ = motor(ProefAansluiting.gewoon())) {
      verstreken(id, 1);
    }
  }

  @Test
  void a_term_that_is_moved_is_another_term() {
    try (Motor motor = motor(ProefAansluiting.gewoon())) {
      StreamId id = motor.begin(Proef.GEMEENTE, 1).getFirst();
      motor.doe(id, Proef.zet("gesprek", MORGEN));
      motor.doe(id, Proef.zet("gesprek", VOLGENDE_WEEK));
      wachtOpRij(id, VOLGENDE_WEEK);

      klok.vooruit(Duration.ofDays(2));
      StreamId ander = motor.begin(Proef.GEMEENTE, 1).getFirst();
      motor.doe(ander, Proef.zet("proef", BEGIN));
      verstreken(ander, 1);
      assertThat(lees(id).state().verstreken()).isEmpty();

      klok.vooruit(Duration.ofDays(5));
      verstreken(id, 1);
      assertThat(lees(id).state().verstreken())
          .containsExactly(new Deadline("gesprek", VOLGENDE_WEEK));
    }
  }

  @Test
  void a_term_that_follows_from_the_end_of_another_is_carried_out_as_well() {
    var aansluiting =
        ProefAansluiting.met(
            (stand, termijn, nu) ->
                stand.verstreken().size() < 3
                    ? Decision.accept(
                        new ProefGebeurtenis.TermijnVerstreken(termijn.kind(), termijn.expires()),
                        new ProefGebeurtenis.TermijnGezet(
                            "nazorg", termijn.expires().plus(Duration.ofDays(30))))
                    : ProefAansluiting.verstreken(stand, termijn, nu));
    try (Motor motor = motor(aansluiting)) {
      StreamId id = motor.begin(Proef.GEMEENTE, 1).getFirst();
      motor.doe(id, Proef.zet("nazorg", MORGEN));

      klok.vooruit(Duration.ofDays(365));

      verstreken(id, 4);
    }
  }

  @Test
  void terms_that_follow_from_one_another_go_before_a_later_one() {
    var aansluiting =
        ProefAansluiting.met(
            (stand, termijn, nu) ->
                termijn.kind().equals("keten") && stand.verstreken().size() < 4
                    ? Decision.accept(
                        new ProefGebeurtenis.TermijnVerstreken(termijn.kind(), termijn.expires()),
                        new ProefGebeurtenis.TermijnGezet(
                            "keten", termijn.expires().plus(Duration.ofDays(1))))
                    : ProefAansluiting.verstreken(stand, termijn, nu));
    try (Motor motor = motor(aansluiting)) {
      StreamId id = motor.begin(Proef.GEMEENTE, 1).getFirst();
      Deadline later = new Deadline("gesprek", BEGIN.plus(Duration.ofDays(80)));
      motor.doe(id, Proef.zet(later.kind(), later.expires()));
      motor.doe(id, Proef.zet("keten", MORGEN));
      wachtOpRij(id, MORGEN);

      klok.vooruit(Duration.ofDays(90));

      verstreken(id, 6);
      assertThat(lees(id).state().verstreken())
          .isSortedAccordingTo(Comparator.comparing(Deadline::expires))
          .endsWith(later);
    }
  }

  @Test
  void a_term_that_is_refused_is_tried_again_later_and_holds_up_nothing() {
    var geweigerd = ConcurrentHashMap.<UUID>newKeySet();
    AtomicInteger gevraagd = new AtomicInteger();
    var aansluiting =
        ProefAansluiting.met(
            (stand, termijn, nu) -> {
              if (geweigerd.contains(stand.deelnemer()) && termijn.kind().equals("gesprek")) {
                gevraagd.incrementAndGet();
                return Decision.refuse("nog-niet", "Dat kan nog niet.");
              }
              return ProefAansluiting.verstreken(stand, termijn, nu);
            });
    try (Motor motor = motor(aansluiting)) {
      List<StreamId> ids = motor.begin(Proef.GEMEENTE, 3);
      StreamId weigert = ids.getFirst();
      geweigerd.add(weigert.id());
      ids.forEach(id -> motor.doe(id, Proef.zet("gesprek", MORGEN)));
      motor.doe(weigert, Proef.zet("evaluatie", MORGEN.plusSeconds(1)));

      klok.vooruit(Duration.ofDays(2));

      verstreken(ids.get(1), 1);
      verstreken(ids.get(2), 1);
      verstreken(weigert, 1);
      assertThat(lees(weigert).state().verstreken())
          .containsExactly(new Deadline("evaluatie", MORGEN.plusSeconds(1)));
      await().untilAsserted(() -> assertThat(uitgesteld(motor)).isEqualTo(gevraagd.get()));

      geweigerd.clear();
      klok.vooruit(DeadlineWatch.POSTPONED_FOR);
      verstreken(weigert, 2);
    }
  }

  @Test
  void a_term_whose_decision_breaks_or_changes_nothing_is_put_off_and_holds_up_nothing() {
    var aansluiting =
        ProefAansluiting.met(
            (stand, termijn, nu) ->
                switch (termijn.kind()) {
                  case "breekt" -> throw new IllegalStateException("a defect");
                  case "niets" -> Decision.accept();
                  default -> ProefAansluiting.verstreken(stand, termijn, nu);
                });
    try (Motor motor = motor(aansluiting)) {
      List<StreamId> ids = motor.begin(Proef.GEMEENTE, 3);
      motor.doe(ids.get(0), Proef.zet("breekt", BEGIN));
      motor.doe(ids.get(1), Proef.zet("niets", BEGIN));
      await().untilAsserted(() -> assertThat(uitgesteld(motor)).isEqualTo(2));

      motor.doe(ids.get(2), Proef.zet("gesprek", BEGIN));

      verstreken(ids.get(2), 1);
      assertThat(uitgesteld(motor)).isEqualTo(2);
      assertThat(lees(ids.get(1)).version()).isEqualTo(2);
    }
  }

  @Test
  void a_thousand_streams_that_are_due_at_once_are_all_carried_out() {
    try (Motor motor = motor(ProefAansluiting.gewoon())) {
      List<StreamId> ids = motor.begin(Proef.GEMEENTE, 1_000);
      Flux.fromIterable(ids)
          .flatMap(
              id -> opslag.verwerker().proceed(id, Opslag.opdracht(), Proef.zet("gesprek", MORGEN)),
              8)
          .then()
          .block();

      klok.vooruit(Duration.ofDays(2));

      await().atMost(60, SECONDS).until(() -> afgehandeld(motor) >= 1_000);
      assertThat(IntStream.range(0, 1_000))
          .allSatisfy(n -> assertThat(lees(ids.get(n)).state().verstreken()).hasSize(1));
      assertThat(afgehandeld(motor)).isEqualTo(1_000);
    }
  }

  private Motor motor(StreamBinding<?, ?> aansluiting) {
    Motor motor = Motor.start(opslag, klok, aansluiting);
    await().until(this::isHerbouwd);
    return motor;
  }

  /** A rebuild asks anew what was put off. */
  private boolean isHerbouwd() {
    return Boolean.TRUE.equals(
        Flux.from(opslag.database().getCollection("leesmodellen").find()).hasElements().block());
  }

  private Snapshot<ProefStand, ProefGebeurtenis> lees(StreamId id) {
    return opslag.verwerker().read(id, Insight.WITHOUT).blockOptional().orElseThrow();
  }

  private void verstreken(StreamId id, int aantal) {
    await()
        .atMost(60, SECONDS)
        .untilAsserted(() -> assertThat(lees(id).state().verstreken()).hasSize(aantal));
  }

  private void wachtOpRij(StreamId id, Instant eerst) {
    await()
        .until(
            () ->
                Flux.from(opslag.database().getCollection(Deadlines.COLLECTION).find())
                    .any(
                        rij ->
                            id.key().equals(rij.getString("_id"))
                                && eerst.toEpochMilli() == rij.getDate("eerst").getTime())
                    .block());
  }

  private static double afgehandeld(Motor motor) {
    return motor.meters.get("keten.termijnen.afgehandeld").counter().count();
  }

  private static double uitgesteld(Motor motor) {
    return motor.meters.get("keten.termijnen.uitgesteld").counter().count();
  }
}
