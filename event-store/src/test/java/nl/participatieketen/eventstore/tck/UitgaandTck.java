package nl.participatieketen.eventstore.tck;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import nl.participatieketen.eventstore.proef.Proef;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

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

    opslag().store().mark(Map.of(gegroeid, 1L, gelijk, 1L)).block();

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
  default void no_more_outgoing_streams_are_given_than_were_asked_for() {
    IntStream.range(0, 5).forEach(n -> begonnen());

    assertThat(opslag().store().outgoing(3).collectList().block()).hasSize(3);
  }

  @Test
  default void streams_are_read_together_and_unknown_ones_are_left_out() {
    StreamId een = begonnen();
    StreamId twee = begonnen();

    List<UnreadStream> gelezen =
        opslag().store().readAll(List.of(een, Proef.stroom(), twee)).collectList().block();

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
    assertThat(opslag().store().page("iets-anders", null, 10).block()).isEmpty();
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

  private List<StreamId> uitgaand() {
    return opslag().store().outgoing(100).collectList().blockOptional().orElseThrow();
  }

  private List<StreamId> blader(@org.jspecify.annotations.Nullable StreamId na) {
    return opslag().store().page("proef", na, 10).blockOptional().orElseThrow();
  }

  private void markeer(StreamId id, long versie) {
    opslag().store().mark(Map.of(id, versie)).block();
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
