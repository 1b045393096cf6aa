package nl.participatieketen.eventstore.tck;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;
import static nl.participatieketen.eventstore.tck.Tck.vastgelegd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.RememberedAnswer;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** An opdracht that is given again. */
interface HerhalingTck extends Tck {

  @Test
  default void a_repeated_opdracht_gets_the_first_answer_also_after_later_ones() {
    StreamId id = begonnen();
    var eerste = vastgelegd(doe(id, opdracht("o"), Proef.tel(1)));
    doe(id, opdracht(), Proef.tel(2));

    var herhaald = vastgelegd(doe(id, opdracht("o"), Proef.tel(1)));

    assertThat(herhaald)
        .isEqualTo(new Outcome.Recorded<>(id, eerste.state(), eerste.version(), true));
    assertThat(getallen(id)).containsExactly(1, 2);
  }

  @Test
  default void a_repeated_beginning_begins_no_second_time() {
    StreamId id = Proef.stroom();
    UUID deelnemer = UUID.randomUUID();

    verwerker().begin(id, opdracht("o"), Proef.begin(deelnemer)).block();
    var herhaald = vastgelegd(verwerker().begin(id, opdracht("o"), Proef.begin(deelnemer)).block());

    assertThat(herhaald.repeated()).isTrue();
    assertThat(stroom(id).version()).isEqualTo(1);
  }

  @Test
  default void a_repeated_beginning_gets_the_first_answer_when_it_would_now_be_refused() {
    StreamId id = Proef.stroom();
    verwerker().begin(id, opdracht("o"), Proef.begin(UUID.randomUUID())).block();

    var herhaald =
        verwerker().begin(id, opdracht("o"), stand -> Decision.refuse("nee", "Nu niet.")).block();

    assertThat(vastgelegd(herhaald).repeated()).isTrue();
    assertThat(vastgelegd(herhaald).version()).isEqualTo(1);
  }

  @Test
  default void an_opdracht_that_is_given_fifty_times_at_once_takes_effect_once() {
    StreamId id = Proef.stroom();
    UUID deelnemer = UUID.randomUUID();

    var uitslagen =
        Flux.range(0, 50)
            .flatMap(n -> verwerker().begin(id, opdracht("o"), Proef.begin(deelnemer)), 50)
            .collectList()
            .block();

    assertThat(uitslagen).extracting(u -> vastgelegd(u).version()).containsOnly(1L);
    assertThat(uitslagen).filteredOn(u -> !vastgelegd(u).repeated()).hasSize(1);
    assertThat(stroom(id).version()).isEqualTo(1);
  }

  @Test
  default void an_id_that_was_used_for_something_else_is_not_carried_out() {
    StreamId id = begonnen();
    doe(id, opdracht("o").withFingerprint("een"), Proef.tel(1));
    doe(id, opdracht("w").withFingerprint("een"), Proef.telEenmaal(1));

    assertThat(doe(id, opdracht("o").withFingerprint("twee"), Proef.tel(2)))
        .isEqualTo(new Outcome.IdReused<>(id));
    assertThat(doe(id, opdracht("w").withFingerprint("twee"), Proef.tel(2)))
        .isEqualTo(new Outcome.IdReused<>(id));
    assertThat(getallen(id)).containsExactly(1);
  }

  @Test
  default void a_refusal_changes_no_version_and_is_remembered_when_the_state_would_now_allow_it() {
    StreamId id = begonnen();
    var geweigerd = doe(id, opdracht("o"), Proef.telNa(1, 2));
    assertThat(geweigerd).isInstanceOf(Outcome.Refused.class);
    assertThat(stroom(id).version()).isEqualTo(1);
    doe(id, opdracht(), Proef.tel(1));

    assertThat(doe(id, opdracht("o"), Proef.telNa(1, 2))).isEqualTo(geweigerd);
    assertThat(getallen(id)).containsExactly(1);
  }

  @Test
  default void an_opdracht_that_changed_nothing_still_changes_nothing_when_it_is_repeated_later() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.tel(1));
    var eerste = vastgelegd(doe(id, opdracht("o"), Proef.laatste(1)));
    doe(id, opdracht(), Proef.tel(2));

    assertThat(doe(id, opdracht("o"), Proef.laatste(1))).isEqualTo(eerste);
    assertThat(getallen(id)).containsExactly(1, 2);
  }

  @Test
  default void what_is_only_tried_is_decided_anew_each_time_until_it_takes_effect() {
    StreamId id = begonnen();
    Command opdracht = opdracht("o");

    assertThat(verwerker().attempt(id, opdracht, Proef.telNa(1, 2)).block())
        .isInstanceOf(Outcome.Refused.class);
    doe(id, opdracht(), Proef.tel(1));
    vastgelegd(verwerker().attempt(id, opdracht, Proef.telNa(1, 2)).block());
    vastgelegd(verwerker().attempt(id, opdracht, Proef.telNa(1, 2)).block());

    assertThat(getallen(id)).containsExactly(1, 2);
  }

  @Test
  default void the_last_fifty_refusals_are_remembered() {
    StreamId id = begonnen();
    doe(id, opdracht(), Proef.tel(1));

    Flux.range(0, 60)
        .concatMap(n -> verwerker().proceed(id, opdracht("w" + n), Proef.telEenmaal(1)))
        .then()
        .block();

    assertThat(stroom(id).answers())
        .extracting(RememberedAnswer::commandId)
        .hasSize(50)
        .startsWith("w10")
        .endsWith("w59");
  }

  @Test
  default void a_refusal_that_was_overtaken_is_not_remembered() {
    StreamId id = begonnen();
    EventStream<ProefGebeurtenis> gezien = stroom(id);
    doe(id, opdracht(), Proef.tel(1));

    assertThat(backend().store().remember(gezien, antwoord("o")).block()).isFalse();
    assertThat(stroom(id).answers()).isEmpty();
  }

  @Test
  default void what_was_refused_meanwhile_is_not_added() {
    StreamId id = begonnen();
    EventStream<ProefGebeurtenis> gezien = stroom(id);
    backend().store().remember(gezien, antwoord("o")).block();

    var uitslag = doe(id, opdracht("o"), Proef.tel(1));
    Boolean toegevoegd =
        backend()
            .store()
            .append(
                Proef.SOORT,
                gezien,
                null,
                new nl.participatieketen.eventstore.Commit<ProefGebeurtenis>(
                    2,
                    "o",
                    null,
                    opdracht().time(),
                    opdracht().actor(),
                    null,
                    java.util.List.of(new ProefGebeurtenis.Geteld(1))))
            .block();

    assertThat(uitslag).isInstanceOf(Outcome.Refused.class);
    assertThat(toegevoegd).isFalse();
    assertThat(stroom(id).version()).isEqualTo(1);
  }

  private static RememberedAnswer antwoord(String id) {
    return new RememberedAnswer(
        id,
        null,
        opdracht().time(),
        1,
        new nl.participatieketen.eventstore.Reason("te-vroeg", "Het is te vroeg."));
  }
}
