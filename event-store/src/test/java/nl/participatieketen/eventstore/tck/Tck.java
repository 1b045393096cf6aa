package nl.participatieketen.eventstore.tck;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefStand;

/** What the parts of the conformance suite share. */
interface Tck {

  /** A place of its own for this test. */
  Backend backend();

  default StreamHandler<ProefStand, ProefGebeurtenis> verwerker() {
    return backend().verwerker();
  }

  default StreamId begonnen() {
    return begonnen(UUID.randomUUID());
  }

  default StreamId begonnen(UUID deelnemer) {
    StreamId id = Proef.stroom();
    vastgelegd(verwerker().begin(id, opdracht(), Proef.begin(deelnemer)).block());
    return id;
  }

  default Outcome<ProefStand> doe(
      StreamId id, Command opdracht, Function<ProefStand, Decision<ProefGebeurtenis>> wat) {
    return verwerker().proceed(id, opdracht, wat).blockOptional().orElseThrow();
  }

  default Snapshot<ProefStand, ProefGebeurtenis> lees(StreamId id, Insight inzage) {
    return verwerker().read(id, inzage).blockOptional().orElseThrow();
  }

  default EventStream<ProefGebeurtenis> stroom(StreamId id) {
    return backend().store().read(Proef.SOORT, id, Insight.WITH).blockOptional().orElseThrow();
  }

  default List<Integer> getallen(StreamId id) {
    return lees(id, Insight.WITHOUT).state().getallen();
  }

  static Outcome.Recorded<ProefStand> vastgelegd(
      @org.jspecify.annotations.Nullable Outcome<ProefStand> uitslag) {
    assertThat(uitslag).isInstanceOf(Outcome.Recorded.class);
    return (Outcome.Recorded<ProefStand>) java.util.Objects.requireNonNull(uitslag);
  }
}
