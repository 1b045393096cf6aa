package nl.participatieketen.eventstore.tck;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.eventstore.Opdracht;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.Stroom;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Uitslag;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefStand;

/** What the parts of the conformance suite share. */
interface Tck {

  /** A database of its own for this test. */
  Opslag opslag();

  default Opdrachtverwerker<ProefStand, ProefGebeurtenis> verwerker() {
    return opslag().verwerker();
  }

  default StroomId begonnen() {
    return begonnen(UUID.randomUUID());
  }

  default StroomId begonnen(UUID deelnemer) {
    StroomId id = Proef.stroom();
    vastgelegd(verwerker().begin(id, opdracht(), Proef.begin(deelnemer)).block());
    return id;
  }

  default Uitslag<ProefStand> doe(
      StroomId id, Opdracht opdracht, Function<ProefStand, Besluit<ProefGebeurtenis>> wat) {
    return verwerker().vervolg(id, opdracht, wat).blockOptional().orElseThrow();
  }

  default Momentopname<ProefStand, ProefGebeurtenis> lees(StroomId id, Inzage inzage) {
    return verwerker().lees(id, inzage).blockOptional().orElseThrow();
  }

  default Stroom<ProefGebeurtenis> stroom(StroomId id) {
    return opslag().store().lees(Proef.SOORT, id, Inzage.MET).blockOptional().orElseThrow();
  }

  default List<Integer> getallen(StroomId id) {
    return lees(id, Inzage.ZONDER).stand().getallen();
  }

  static Uitslag.Vastgelegd<ProefStand> vastgelegd(
      @org.jspecify.annotations.Nullable Uitslag<ProefStand> uitslag) {
    assertThat(uitslag).isInstanceOf(Uitslag.Vastgelegd.class);
    return (Uitslag.Vastgelegd<ProefStand>) java.util.Objects.requireNonNull(uitslag);
  }
}
