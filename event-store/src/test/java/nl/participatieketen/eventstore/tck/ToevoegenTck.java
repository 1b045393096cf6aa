package nl.participatieketen.eventstore.tck;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static nl.participatieketen.eventstore.tck.Tck.vastgelegd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.EventStore.StreamFull;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis.Geteld;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Adding and reading. */
interface ToevoegenTck extends Tck {

  @Test
  default void what_was_added_is_read_back_whole_and_in_order() {
    UUID deelnemer = UUID.randomUUID();
    StreamId id = Proef.stroom();
    var opdracht =
        new Command(
            "o-1",
            "afdruk",
            new Actor(Proef.GEMEENTE, "m-1", "klantmanager"),
            Opslag.BEGIN,
            null,
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    verwerker().begin(id, opdracht, Proef.begin(deelnemer)).block();
    doe(id, opdracht("o-2"), Proef.noteer("een geheim"));

    EventStream<ProefGebeurtenis> stroom = stroom(id);

    assertThat(stroom.id()).isEqualTo(id);
    assertThat(stroom.deelnemer()).isEqualTo(deelnemer);
    assertThat(stroom.version()).isEqualTo(2);
    assertThat(stroom.publishedTo()).isZero();
    assertThat(stroom.commits().getFirst())
        .isEqualTo(
            new Commit<ProefGebeurtenis>(
                1,
                "o-1",
                "afdruk",
                Opslag.BEGIN,
                opdracht.actor(),
                opdracht.traceparent(),
                List.of(new ProefGebeurtenis.Begonnen(deelnemer))));
    assertThat(stroom.commits().getLast().events())
        .containsExactly(new ProefGebeurtenis.Genoteerd("kop", "een geheim"));
  }

  @Test
  default void a_stream_that_does_not_exist_is_empty_and_cannot_be_continued() {
    StreamId id = Proef.stroom();

    assertThat(stroom(id)).isEqualTo(EventStream.empty(id));
    assertThat(verwerker().read(id, Insight.WITH).blockOptional()).isEmpty();
    assertThat(doe(id, opdracht(), Proef.tel(1))).isEqualTo(new Outcome.Unknown<>(id));
    assertThat(stroom(id).exists()).isFalse();
  }

  @Test
  default void of_two_writers_that_saw_the_same_version_one_is_told_to_look_again() {
    StreamId id = begonnen();
    EventStream<ProefGebeurtenis> gezien = stroom(id);

    Boolean eerste = backend().store().append(Proef.SOORT, gezien, null, commit(2, 1)).block();
    Boolean tweede = backend().store().append(Proef.SOORT, gezien, null, commit(2, 2)).block();

    assertThat(eerste).isTrue();
    assertThat(tweede).isFalse();
    assertThat(getallen(id)).containsExactly(1);
  }

  @Test
  default void of_two_writers_that_begin_a_stream_one_is_told_to_look_again() {
    StreamId id = Proef.stroom();
    EventStream<ProefGebeurtenis> leeg = EventStream.empty(id);

    Boolean eerste = backend().store().append(Proef.SOORT, leeg, null, commit(1, 1)).block();
    Boolean tweede = backend().store().append(Proef.SOORT, leeg, null, commit(1, 2)).block();

    assertThat(eerste).isTrue();
    assertThat(tweede).isFalse();
    assertThat(getallen(id)).containsExactly(1);
  }

  @Test
  default void a_hundred_writers_at_once_in_four_processes_each_add_once_and_leave_no_gap() {
    StreamId id = begonnen();
    var processen = Stream.generate(this::verwerker).limit(4).toList();

    var uitslagen =
        Flux.range(0, 100)
            .flatMap(n -> processen.get(n % 4).proceed(id, opdracht(), Proef.tel(n)), 100)
            .collectList()
            .block();

    assertThat(uitslagen)
        .extracting(uitslag -> vastgelegd(uitslag).version())
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(2, 101).boxed().toList());
    assertThat(stroom(id).commits())
        .extracting(Commit::version)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 101).boxed().toList());
    assertThat(getallen(id))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  default void a_writer_that_was_overtaken_decides_on_what_the_other_left() {
    StreamId id = begonnen();

    var uitslagen =
        Flux.range(0, 20)
            .flatMap(n -> verwerker().proceed(id, opdracht(), Proef.telEenmaal(7)), 20)
            .collectList()
            .block();

    assertThat(uitslagen).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
    assertThat(uitslagen).filteredOn(Outcome.Refused.class::isInstance).hasSize(19);
    assertThat(getallen(id)).containsExactly(7);
  }

  @Test
  default void who_saw_another_version_is_told_the_present_one() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.tel(1));

    assertThat(doe(id, opdracht().withExpectedVersion(1L), Proef.tel(2)))
        .isEqualTo(new Outcome.StaleVersion<>(id, 2, List.of("geteld")));
    assertThat(vastgelegd(doe(id, opdracht().withExpectedVersion(2L), Proef.tel(3))).version())
        .isEqualTo(3);
  }

  @Test
  default void what_no_decision_hangs_on_makes_nothing_stale() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.tel(1));
    doe(id, opdracht(), Proef.verstrijk("herinnering"));

    assertThat(lees(id, Insight.WITHOUT).decisionVersion()).isEqualTo(2);
    assertThat(vastgelegd(doe(id, opdracht().withExpectedVersion(2L), Proef.tel(2))).version())
        .isEqualTo(4);
    assertThat(doe(id, opdracht().withExpectedVersion(3L), Proef.tel(3)))
        .isEqualTo(new Outcome.StaleVersion<>(id, 4, List.of("geteld")));
    assertThat(doe(id, opdracht().withExpectedVersion(5L), Proef.tel(3)))
        .isEqualTo(new Outcome.StaleVersion<>(id, 4, List.of()));
  }

  @Test
  default void a_tenant_cannot_reach_the_stream_of_another() {
    StreamId id = begonnen();
    StreamId zelfdeElders = new StreamId("gemeente-anders", id.kind(), id.id());

    assertThat(doe(zelfdeElders, opdracht(), Proef.tel(1)))
        .isEqualTo(new Outcome.Unknown<>(zelfdeElders));
    assertThat(verwerker().read(zelfdeElders, Insight.WITH).blockOptional()).isEmpty();

    verwerker().begin(zelfdeElders, opdracht(), Proef.begin(null)).block();

    assertThat(stroom(id).version()).isEqualTo(1);
    assertThat(stroom(zelfdeElders).deelnemer()).isNull();
  }

  @Test
  default void a_commit_of_more_than_a_megabyte_is_refused_and_leaves_nothing() {
    StreamId id = begonnen();

    assertThatThrownBy(
            () -> doe(id, opdracht(), stand -> groot((int) MongoEventStore.COMMIT_LIMIT)))
        .isInstanceOf(StreamFull.class);
    assertThat(stroom(id).version()).isEqualTo(1);
  }

  private static nl.participatieketen.eventstore.Decision<ProefGebeurtenis> groot(int bytes) {
    return nl.participatieketen.eventstore.Decision.accept(
        new ProefGebeurtenis.Genoteerd("x".repeat(bytes), null));
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
