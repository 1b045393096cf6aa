package nl.participatieketen.eventstore.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefAansluiting;
import nl.participatieketen.eventstore.relay.StreamProcessing.Consequence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which order a batch goes to the broker, and what is written of several. */
class ConsequencesTest {

  private final UUID deelnemer = UUID.randomUUID();

  @Test
  void streams_of_one_deelnemer_go_by_when_it_was_said_and_each_in_its_own_order() {
    var een = van(Proef.stroom(), deelnemer, 1, 4, 3);
    var twee = van(Proef.stroom(), deelnemer, 2, 5);

    List<CloudEventEnvelope> events = new Consequences(List.of(een, twee)).events();

    assertThat(events).extracting(event -> seconde(event)).containsExactly(1, 2, 4, 3, 5);
  }

  @Test
  void streams_of_different_deelnemers_keep_the_order_in_which_they_came() {
    var een = van(Proef.stroom(), UUID.randomUUID(), 5, 6);
    var twee = van(Proef.stroom(), UUID.randomUUID(), 1, 2);
    var geen = van(Proef.stroom(), null, 3);

    List<CloudEventEnvelope> events = new Consequences(List.of(een, twee, geen)).events();

    assertThat(events).extracting(event -> seconde(event)).containsExactly(5, 6, 1, 2, 3);
  }

  @Test
  void of_a_stream_in_several_batches_the_last_version_is_written() {
    StreamId id = Proef.stroom();
    var eerst = new Consequences(List.of(van(id, deelnemer, 1)));
    var later = new Consequences(List.of(van(id, deelnemer, 1, 2)));

    assertThat(Consequences.joined(List.of(later, eerst)).versions())
        .containsOnly(Map.entry(id, 2L));
  }

  private static int seconde(CloudEventEnvelope event) {
    return (int) (event.time().getEpochSecond() - Opslag.BEGIN.getEpochSecond());
  }

  private static Consequence van(StreamId id, @Nullable UUID deelnemer, int... seconden) {
    List<CloudEventEnvelope> events =
        IntStream.range(0, seconden.length).mapToObj(n -> event(id, n + 1, seconden[n])).toList();
    Instant oudste = Opslag.BEGIN.plusSeconds(Arrays.stream(seconden).min().orElseThrow());
    return new Consequence(id, deelnemer, List.of(), events, seconden.length, oudste);
  }

  private static CloudEventEnvelope event(StreamId id, int volgnummer, int seconde) {
    return new CloudEventEnvelope(
        "proef-" + id.id() + "-" + volgnummer,
        ProefAansluiting.BRON,
        Opslag.BEGIN.plusSeconds(seconde),
        null,
        volgnummer,
        null,
        new AanmeldingGedaan(
            id.organisatie(),
            id.id(),
            new Werkwijze("proef", 1),
            Door.SYSTEEM,
            id.id(),
            "getal",
            LocalDate.of(2026, 3, 2)));
  }
}
