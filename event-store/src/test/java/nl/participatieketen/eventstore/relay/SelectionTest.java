package nl.participatieketen.eventstore.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.Stelklok;
import nl.participatieketen.eventstore.relay.StreamProcessing.Consequence;
import nl.participatieketen.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the follower takes, and what it leaves for later. */
class SelectionTest {

  private static final Duration LONGER_THAN_A_PAUSE = Duration.ofMillis(300);

  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final Stelklok klok = new Stelklok();
  private final Selection selection = new Selection(opslag.store(), Share.ALL, klok);

  @AfterEach
  void ruimOp() {
    opslag.discard();
  }

  @Test
  void nothing_of_a_deelnemer_goes_while_something_else_of_that_deelnemer_is_under_way() {
    UUID wie = UUID.randomUUID();
    Outgoing eerste = Outgoing.unread(Proef.stroom(), wie);
    Outgoing tweede = Outgoing.unread(Proef.stroom(), wie);
    Outgoing ander = Outgoing.unread(Proef.stroom(), UUID.randomUUID());
    selection.wake(eerste);
    assertThat(kies()).containsExactly(eerste);
    selection.wake(tweede);
    selection.wake(ander);

    assertThat(kies()).containsExactly(ander);
    selection.free(List.of(eerste));
    assertThat(kies()).containsExactly(tweede);
  }

  @Test
  void a_batch_that_fails_comes_again_in_halves_down_to_the_one_to_blame() {
    List<Outgoing> alle =
        IntStream.range(0, 8).mapToObj(n -> Outgoing.unread(Proef.stroom(), null)).toList();
    Outgoing schuldig = alle.get(5);
    alle.forEach(selection::wake);
    int geslaagd = 0;
    int pogingen = 0;

    while (selection.skipped() == 0 && pogingen++ < 20) {
      List<Outgoing> partij = kies();
      if (partij.contains(schuldig)) {
        selection.failed(partij);
        klok.vooruit(LONGER_THAN_A_PAUSE);
      } else {
        geslaagd += partij.size();
      }
      selection.free(partij);
    }

    assertThat(selection.skipped()).isEqualTo(1);
    while (geslaagd < 7 && pogingen++ < 20) {
      List<Outgoing> partij = kies();
      assertThat(partij).doesNotContain(schuldig);
      geslaagd += partij.size();
      klok.vooruit(LONGER_THAN_A_PAUSE);
    }
    assertThat(geslaagd).isEqualTo(7);
  }

  @Test
  void what_was_published_is_not_taken_again_before_it_is_marked_nor_by_a_late_word() {
    StreamId id = Proef.stroom();
    opslag.verwerker().begin(id, Opslag.opdracht(), Proef.begin(null)).block();
    Outgoing woord =
        new Outgoing(id, null, new EventStream<>(id, null, 1, List.of(), List.of(), 0, 0));
    assertThat(kies()).extracting(Outgoing::id).containsExactly(id);
    selection.published(
        new Consequences(
            List.of(new Consequence(id, null, List.of(), List.of(), 1, Opslag.BEGIN))));
    selection.free(List.of(woord));

    selection.wake(woord);
    klok.vooruit(Duration.ofSeconds(2));
    assertThat(kies()).isEmpty();
    assertThat(selection.publishedTo(id)).isEqualTo(1);

    selection.marked(List.of(id));
    klok.vooruit(Duration.ofSeconds(2));
    assertThat(kies()).as("its mark never came, so it is outgoing").hasSize(1);
  }

  private List<Outgoing> kies() {
    return selection.choose().blockOptional().orElseThrow();
  }
}
