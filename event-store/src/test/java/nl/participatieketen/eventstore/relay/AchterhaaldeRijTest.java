package nl.participatieketen.eventstore.relay;

import static nl.participatieketen.eventstore.proef.Opslag.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.NotYet;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.mongo.Rows;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.Stelklok;
import nl.participatieketen.eventstore.relay.DeadlineWatch.Handling;
import nl.participatieketen.testsupport.TestServers;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

/** A row of terms that the follower has not rewritten yet. */
class AchterhaaldeRijTest {

  private static final String SOORT = "toets";
  private static final long RIJ = 3;
  private static final StreamId STROOM =
      new StreamId(Proef.GEMEENTE, SOORT, UUID.fromString("00000000-0000-0000-0000-000000000001"));

  private final Stelklok klok = new Stelklok();
  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final Deadlines termijnen = new Deadlines(opslag.database());
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicInteger gevraagd = new AtomicInteger();

  @AfterEach
  void ruimOp() {
    opslag.discard();
  }

  static Stream<Outcome<String>> vanEenNieuwereStroom() {
    return Stream.of(
        new Outcome.Recorded<>(STROOM, "", RIJ + 1, true),
        new Outcome.Refused<>(STROOM, "", RIJ + 1, new Reason("geen-termijn", "Al gedaan.")));
  }

  @ParameterizedTest
  @MethodSource("vanEenNieuwereStroom")
  void is_no_defect_and_is_not_asked_again_at_once(Outcome<String> uitslag) {
    schrijfRij();
    try (DeadlineWatch wacht = wacht((stroom, termijn) -> telt(Mono.just(uitslag)))) {
      rondes(wacht);
      assertThat(gevraagd).hasValue(1);
      assertThat(gemeld()).isZero();
    }
  }

  @Test
  void is_a_defect_where_the_stream_is_no_newer() {
    schrijfRij();
    var niets = new Outcome.Recorded<>(STROOM, "", RIJ, true);
    try (DeadlineWatch wacht = wacht((stroom, termijn) -> telt(Mono.just(niets)))) {
      rondes(wacht);
      assertThat(gevraagd).hasValue(1);
      assertThat(gemeld()).isEqualTo(1);
    }
  }

  @Test
  void what_waits_for_something_outside_is_asked_again_after_a_while() {
    schrijfRij();
    try (DeadlineWatch wacht =
        wacht((stroom, termijn) -> telt(Mono.error(new NotYet("nobody there"))))) {
      rondes(wacht);
      assertThat(gevraagd).hasValue(1);

      klok.vooruit(DeadlineWatch.POSTPONED_FOR);
      rondes(wacht);
      assertThat(gevraagd).hasValue(2);
    }
  }

  @Test
  void what_knows_when_it_is_worth_trying_is_asked_again_then() {
    schrijfRij();
    Duration soon = Duration.ofSeconds(30);
    try (DeadlineWatch wacht =
        wacht((stroom, termijn) -> telt(Mono.error(new NotYet("nobody there", soon))))) {
      rondes(wacht);
      klok.vooruit(soon.minusMillis(1));
      rondes(wacht);
      assertThat(gevraagd).hasValue(1);

      klok.vooruit(Duration.ofMillis(1));
      rondes(wacht);
      assertThat(gevraagd).hasValue(2);
    }
  }

  private static void rondes(DeadlineWatch wacht) {
    for (int ronde = 0; ronde < 3; ronde++) {
      wacht.turn().block();
    }
  }

  private Mono<Outcome<String>> telt(Mono<Outcome<String>> antwoord) {
    gevraagd.incrementAndGet();
    return antwoord;
  }

  private double gemeld() {
    return meters.get("keten.termijnen.uitgesteld").counter().count();
  }

  private DeadlineWatch wacht(Handling afhandeling) {
    var delen = new Parts(opslag.database(), "termijnen", "toets", 16, Duration.ofMinutes(1), klok);
    return new DeadlineWatch(termijnen, Map.of(SOORT, afhandeling), delen, klok, meters);
  }

  private void schrijfRij() {
    Document rij =
        Deadlines.row(List.of(new Deadline("gesprek", BEGIN)))
            .append("_id", STROOM.key())
            .append(Rows.POSITION, StreamProcessing.PER_LAYOUT + RIJ);
    Mono.from(opslag.database().getCollection(Deadlines.COLLECTION).insertOne(rij)).block();
  }
}
