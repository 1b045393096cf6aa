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
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** A stream that gets long: it never fills, and nothing of it is lost. */
interface VervolgTck extends Tck {

  /** More than any store keeps together. */
  int VEEL = 220;

  @Test
  default void a_long_stream_is_read_back_whole_and_in_order() {
    StreamId id = lang(VEEL);

    EventStream<ProefGebeurtenis> stroom = stroom(id);

    assertThat(stroom.version()).isEqualTo(VEEL + 1);
    assertThat(stroom.isWhole()).isTrue();
    assertThat(stroom.commits())
        .extracting(Commit::version)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, VEEL + 1).boxed().toList());
    assertThat(getallen(id)).containsExactlyElementsOf(IntStream.range(0, VEEL).boxed().toList());
  }

  @Test
  default void its_head_and_its_parts_are_the_stream() {
    StreamId id = lang(VEEL);

    EventStream<ProefGebeurtenis> kop =
        backend().store().readHead(Proef.SOORT, id, Insight.WITH).blockOptional().orElseThrow();
    var delen =
        kop.isWhole()
            ? List.<Commit<ProefGebeurtenis>>of()
            : backend()
                .store()
                .readParts(Proef.SOORT, id, 1, kop.parts().count(), Insight.WITH)
                .flatMapIterable(alle -> alle)
                .flatMapIterable(deel -> deel.commits())
                .collectList()
                .blockOptional()
                .orElseThrow();

    assertThat(Stream.concat(delen.stream(), kop.commits().stream()))
        .containsExactlyElementsOf(stroom(id).commits());
  }

  @Test
  default void who_never_saw_it_decides_on_all_of_it() {
    StreamId id = lang(VEEL);

    try (Backend vers = backend().again()) {
      assertThat(vers.verwerker().proceed(id, opdracht(), Proef.telEenmaal(3)).block())
          .isInstanceOf(Outcome.Refused.class);
      assertThat(
              vastgelegd(vers.verwerker().proceed(id, opdracht(), Proef.telEenmaal(-1)).block())
                  .state()
                  .getallen())
          .hasSize(VEEL + 1);
    }
  }

  @Test
  default void an_opdracht_of_long_ago_gets_its_first_answer() {
    StreamId id = begonnen();
    var eerste = vastgelegd(doe(id, opdracht("o").withFingerprint("een"), Proef.tel(-1)));
    tel(id, VEEL);

    try (Backend vers = backend().again()) {
      for (var verwerker : List.of(verwerker(), vers.verwerker())) {
        var weer = opdracht("o").withFingerprint("een");
        assertThat(verwerker.proceed(id, weer, Proef.tel(-1)).block())
            .isEqualTo(new Outcome.Recorded<>(id, eerste.state(), eerste.version(), true));
        var anders = opdracht("o").withFingerprint("twee");
        assertThat(verwerker.proceed(id, anders, Proef.tel(-1)).block())
            .isEqualTo(new Outcome.IdReused<>(id));
      }
    }
    assertThat(getallen(id)).hasSize(VEEL + 1);
  }

  @Test
  default void who_saw_it_long_ago_is_told_all_that_happened_since() {
    StreamId id = lang(VEEL);

    assertThat(doe(id, opdracht().withExpectedVersion(2L), Proef.tel(0)))
        .isInstanceOfSatisfying(
            Outcome.StaleVersion.class,
            verouderd -> assertThat(verouderd.since()).hasSize(VEEL - 1));
  }

  @Test
  default void what_a_decision_hangs_on_may_be_long_ago() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.tel(1));
    Flux.range(0, VEEL)
        .concatMap(n -> verwerker().proceed(id, opdracht(), Proef.verstrijk("herinnering")))
        .then()
        .block();

    assertThat(lees(id, Insight.WITHOUT).decisionVersion()).isEqualTo(2);
    assertThat(vastgelegd(doe(id, opdracht().withExpectedVersion(2L), Proef.tel(2))).version())
        .isEqualTo(VEEL + 3);
  }

  @Test
  default void many_writers_at_once_leave_no_gap_where_it_is_put_away() {
    StreamId id = begonnen();
    var processen = Stream.generate(this::verwerker).limit(4).toList();

    Flux.range(0, VEEL)
        .flatMap(n -> processen.get(n % 4).proceed(id, opdracht(), Proef.tel(n)), 16)
        .then()
        .block();

    assertThat(stroom(id).commits())
        .extracting(Commit::version)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, VEEL + 1).boxed().toList());
    assertThat(getallen(id))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, VEEL).boxed().toList());
  }

  @Test
  default void a_stream_of_large_commits_never_fills() {
    StreamId id = begonnen();
    int bytes = 900 * 1024;

    for (int n = 0; n < 20; n++) {
      vastgelegd(doe(id, opdracht(), stand -> groot(bytes)));
    }

    assertThat(stroom(id).version()).isEqualTo(21);
    assertThat(stroom(id).commits().get(1).events())
        .containsExactly(new ProefGebeurtenis.Genoteerd("x".repeat(bytes), null));
  }

  @Test
  default void what_was_sensitive_long_ago_is_read_until_its_key_is_destroyed() {
    UUID deelnemer = UUID.randomUUID();
    StreamId id = begonnen(deelnemer);
    doe(id, opdracht(), Proef.noteer(VersleutelingTck.GEHEIM));
    tel(id, VEEL);
    var verwerker = verwerker();
    assertThat(
            vastgelegd(verwerker.proceed(id, opdracht(), Proef.tel(0)).block()).state().notities())
        .containsExactly(VersleutelingTck.GEHEIM);

    backend().encryption().destroy(Proef.GEMEENTE, deelnemer).block();

    assertThat(
            vastgelegd(verwerker.proceed(id, opdracht(), Proef.tel(0)).block()).state().notities())
        .as("also by who had folded it before")
        .containsExactly("-");
    assertThat(lees(id, Insight.WITH).state().notities()).containsExactly("-");
  }

  @Test
  default void a_long_stream_is_outgoing_marked_and_leafed_through_as_one() {
    StreamId id = lang(VEEL);

    assertThat(backend().store().outgoing(10).map(Outgoing::id).collectList().block())
        .containsExactly(id);
    List<UnreadStream> gelezen =
        backend().store().readAll(List.of(id)).collectList().blockOptional().orElseThrow();
    assertThat(gelezen)
        .extracting(stroom -> stroom.as(Proef.SOORT).version())
        .containsExactly(VEEL + 1L);
    assertThat(backend().store().page("proef", null, 10).block()).containsExactly(id);

    backend().store().mark(java.util.Map.of(id, VEEL + 1L)).block();

    assertThat(backend().store().outgoing(10).collectList().block()).isEmpty();
    assertThat(stroom(id).publishedTo()).isEqualTo(VEEL + 1);
  }

  @Test
  default void what_was_refused_is_remembered_where_a_stream_goes_on() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.tel(1));
    var geweigerd = doe(id, opdracht("w"), Proef.telEenmaal(1));

    tel(id, VEEL);

    assertThat(doe(id, opdracht("w"), Proef.telEenmaal(1))).isEqualTo(geweigerd);
  }

  @Test
  default void a_commit_that_is_too_large_leaves_a_long_stream_as_it_was() {
    StreamId id = lang(VEEL);

    assertThatThrownBy(() -> doe(id, opdracht(), stand -> groot(2 * 1024 * 1024)))
        .isInstanceOf(nl.participatieketen.eventstore.EventStore.StreamFull.class);
    assertThat(stroom(id).version()).isEqualTo(VEEL + 1);
  }

  private StreamId lang(int getallen) {
    StreamId id = begonnen();
    tel(id, getallen);
    return id;
  }

  private void tel(StreamId id, int getallen) {
    var verwerker = verwerker();
    Flux.range(0, getallen)
        .concatMap(n -> verwerker.proceed(id, opdracht(), Proef.tel(n)))
        .then()
        .block();
  }

  private static Decision<ProefGebeurtenis> groot(int bytes) {
    return Decision.accept(new ProefGebeurtenis.Genoteerd("x".repeat(bytes), null));
  }
}
