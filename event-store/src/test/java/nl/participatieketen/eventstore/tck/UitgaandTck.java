package nl.participatieketen.eventstore.tck;

import static java.util.Objects.requireNonNull;
import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import org.junit.jupiter.api.Test;

/** What the relay and the rebuild need, and what stands in the store from long ago. */
interface UitgaandTck extends Tck {

  @Test
  default void a_stream_is_outgoing_from_its_commit_until_it_is_marked() {
    StreamId id = begonnen();
    assertThat(uitgaand()).containsExactly(id);

    markeer(id, 1);

    assertThat(uitgaand()).isEmpty();
    assertThat(stroom(id).publishedTo()).isEqualTo(1);
    doe(id, opdracht(), Proef.tel(1));
    assertThat(uitgaand()).containsExactly(id);
  }

  @Test
  default void a_stream_that_grew_since_it_was_read_moves_on_and_stays_outgoing() {
    StreamId gegroeid = begonnen();
    StreamId gelijk = begonnen();
    doe(gegroeid, opdracht(), Proef.tel(1));

    backend().store().mark(Map.of(gegroeid, 1L, gelijk, 1L)).block();

    assertThat(uitgaand()).containsExactly(gegroeid);
    assertThat(stroom(gegroeid).publishedTo()).isEqualTo(1);
    assertThat(stroom(gelijk).publishedTo()).isEqualTo(1);
  }

  @Test
  default void a_mark_never_goes_back() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.tel(1));
    markeer(id, 2);

    markeer(id, 1);

    assertThat(stroom(id).publishedTo()).isEqualTo(2);
    assertThat(uitgaand()).isEmpty();
  }

  @Test
  default void a_refusal_makes_no_stream_outgoing() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.tel(1));
    markeer(id, 2);

    doe(id, opdracht(), Proef.telEenmaal(1));

    assertThat(uitgaand()).isEmpty();
  }

  @Test
  default void what_is_handed_over_is_what_a_reader_without_insight_finds() {
    UUID wie = UUID.randomUUID();
    StreamId id = new StreamId(Proef.GEMEENTE, "proef", wie);
    List<Outgoing> overgedragen = new ArrayList<>();
    var verwerker = new StreamHandler<>(backend().store(), Proef.SOORT, overgedragen::add);
    Instant opDeNanoseconde = Opslag.BEGIN.plusNanos(123_456_789);
    verwerker
        .begin(
            id,
            Command.of("1", new Actor(Proef.GEMEENTE, "m-1", "klantmanager"), opDeNanoseconde),
            Proef.begin(wie))
        .block();
    verwerker.proceed(id, opdracht(), Proef.noteer("een geheim")).block();
    verwerker.proceed(id, opdracht(), Proef.tel(1)).block();

    assertThat(overgedragen).extracting(Outgoing::deelnemer).containsOnly(wie);
    assertThat(overgedragen.toString()).doesNotContain("een geheim");
    EventStream<ProefGebeurtenis> nu =
        backend().store().read(Proef.SOORT, id, Insight.WITHOUT).blockOptional().orElseThrow();
    var laatste = requireNonNull(overgedragen.getLast().handed()).as(Proef.SOORT);
    assertThat(laatste.commits()).isEqualTo(nu.commits());
    assertThat(laatste.version()).isEqualTo(nu.version());
    assertThat(backend().store().outgoing(10).collectList().block())
        .containsExactly(Outgoing.unread(id, wie));
  }

  @Test
  default void no_more_outgoing_streams_are_given_than_were_asked_for() {
    IntStream.range(0, 5).forEach(n -> begonnen());

    assertThat(backend().store().outgoing(3).collectList().block()).hasSize(3);
  }

  @Test
  default void streams_are_read_together_and_unknown_ones_are_left_out() {
    StreamId een = begonnen();
    StreamId twee = begonnen();

    List<UnreadStream> gelezen =
        backend().store().readAll(List.of(een, Proef.stroom(), twee)).collectList().block();

    assertThat(gelezen).extracting(UnreadStream::id).containsExactlyInAnyOrder(een, twee);
    assertThat(gelezen).extracting(stroom -> stroom.as(Proef.SOORT).version()).containsOnly(1L);
  }

  @Test
  default void leafing_through_a_kind_gives_every_stream_once_in_order() {
    List<StreamId> alle = IntStream.range(0, 25).mapToObj(n -> begonnen()).toList();
    StreamId elders = new StreamId("gemeente-anders", "proef", UUID.randomUUID());
    verwerker().begin(elders, opdracht(), Proef.begin(null)).block();
    List<StreamId> gezien = new ArrayList<>();

    List<StreamId> bladzijde = blader(null);
    while (!bladzijde.isEmpty()) {
      gezien.addAll(bladzijde);
      bladzijde = blader(bladzijde.getLast());
    }

    assertThat(gezien)
        .hasSize(26)
        .containsAll(alle)
        .contains(elders)
        .isSortedAccordingTo(Comparator.comparing(StreamId::key));
    assertThat(backend().store().page("iets-anders", null, 10).block()).isEmpty();
  }

  private List<StreamId> uitgaand() {
    return backend()
        .store()
        .outgoing(100)
        .map(Outgoing::id)
        .collectList()
        .blockOptional()
        .orElseThrow();
  }

  private List<StreamId> blader(@org.jspecify.annotations.Nullable StreamId na) {
    return backend().store().page("proef", na, 10).blockOptional().orElseThrow();
  }

  private void markeer(StreamId id, long versie) {
    backend().store().mark(Map.of(id, versie)).block();
  }
}
