package nl.participatieketen.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Inbox.Arrival;
import nl.participatieketen.eventstore.Inbox.Fault;
import nl.participatieketen.eventstore.Inbox.Reception;
import nl.participatieketen.eventstore.Inbox.Reception.Ignored;
import nl.participatieketen.eventstore.Inbox.Reception.Processed;
import nl.participatieketen.eventstore.Inbox.Reception.Unprocessable;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefAansluiting;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefStand;
import nl.participatieketen.testsupport.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

class InboxTest {

  private final CloudEventCodec codec = new CloudEventCodec();
  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final CloudEventEnvelope event = event(UUID.randomUUID());

  @AfterEach
  void ruimOp() {
    opslag.discard();
  }

  @Test
  void an_event_that_is_delivered_again_has_no_second_effect() {
    Inbox inbox = inbox(reactie(Proef.tel(1)));

    assertThat(ontvang(inbox, event)).isEqualTo(new Processed(event, false));
    assertThat(ontvang(inbox, event)).isEqualTo(new Processed(event, true));

    var stroom = opslag.verwerker().read(stroom(), Insight.WITHOUT).blockOptional().orElseThrow();
    assertThat(stroom.state().getallen()).containsExactly(1);
    assertThat(stroom.commits().getFirst().commandId())
        .isEqualTo(event.source() + "#" + event.id());
    assertThat(stroom.commits().getFirst().actor())
        .isEqualTo(new Actor(Proef.GEMEENTE, "keten", Actor.SYSTEM));
    assertThat(stroom.commits().getFirst().traceparent()).isEqualTo(event.traceparent());
  }

  @Test
  void the_same_id_of_another_sender_is_another_event() {
    Inbox inbox = inbox(reactie(Proef.tel(1)));
    var elders =
        new CloudEventEnvelope(
            event.id(),
            java.net.URI.create("urn:nld:oin:00000001000000002000:systeem:proef"),
            event.time(),
            null,
            event.sequence(),
            null,
            event.data());

    assertThat(ontvang(inbox, event)).isEqualTo(new Processed(event, false));
    assertThat(ontvang(inbox, elders)).isEqualTo(new Processed(elders, false));
  }

  @Test
  void an_event_of_a_type_without_a_reaction_is_passed_over() {
    Inbox doof =
        Inbox.builder(codec, (arrival, envelope) -> Optional.empty(), klok())
            .on(AanmeldingHeropend.class, (e, envelop, opdracht) -> Mono.empty())
            .build();
    byte[] vreemd =
        new String(codec.write(event), StandardCharsets.UTF_8)
            .replace("aanmelding-gedaan.v1", "aanmelding-gedroomd.v1")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(ontvang(doof, event)).isEqualTo(new Ignored());
    assertThat(ontvang(inbox(reactie(Proef.tel(1))), vreemd)).isEqualTo(new Ignored());
  }

  @Test
  void an_event_of_which_the_reaction_wants_nothing_is_passed_over() {
    assertThat(ontvang(inbox((e, envelop, opdracht) -> Mono.empty()), event))
        .isEqualTo(new Ignored());
  }

  @Test
  void what_can_t_be_understood_is_a_dead_letter_with_its_reason() {
    Inbox inbox = inbox(reactie(Proef.tel(1)));

    assertThat(ontvang(inbox, (byte[]) null))
        .isEqualTo(
            new Unprocessable(Fault.UNREADABLE, "het bericht is leeg; verwacht: een CloudEvent"));
    assertThat(reden(ontvang(inbox, "{".getBytes(StandardCharsets.UTF_8)))).startsWith("Geen JSON");
    assertThat(reden(ontvang(inbox, "{}".getBytes(StandardCharsets.UTF_8))))
        .startsWith("Geen geldig CloudEvent");
    byte[] zonderKanaal =
        new String(codec.write(event), StandardCharsets.UTF_8)
            .replace("\"kanaal\"", "\"kanaaltje\"")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(reden(ontvang(inbox, zonderKanaal)))
        .startsWith("Ongeldige gegevens")
        .contains("kanaal");
  }

  @Test
  void a_refusal_is_a_dead_letter_with_its_ground() {
    Inbox inbox = inbox(reactie(Proef.telNa(1, 2)));

    assertThat(ontvang(inbox, event))
        .isEqualTo(
            new Unprocessable(
                Fault.REFUSED, "geweigerd door proef: Het getal 1 is nog niet geteld."));
  }

  @Test
  void an_event_about_an_unknown_stream_is_a_dead_letter() {
    Inbox inbox =
        inbox(
            (e, envelop, opdracht) -> opslag.verwerker().proceed(stroom(), opdracht, Proef.tel(1)));

    assertThat(ontvang(inbox, event))
        .isEqualTo(new Unprocessable(Fault.UNKNOWN, "onbekende proef"));
  }

  @Test
  void an_event_that_a_full_stream_can_t_take_is_a_dead_letter() {
    Inbox inbox =
        inbox(
            (e, envelop, opdracht) ->
                Mono.error(new EventStore.StreamFull(stroom(), "it holds 1000 commits")));

    assertThat(reden(ontvang(inbox, event))).startsWith("de stroom is vol");
  }

  @ParameterizedTest
  @MethodSource("broken")
  void a_broken_machine_is_an_error_and_no_dead_letter(Throwable broken) {
    Inbox inbox = inbox((e, envelop, opdracht) -> Mono.error(broken));

    assertThatThrownBy(() -> ontvang(inbox, event))
        .satisfiesAnyOf(
            error -> assertThat(error).isSameAs(broken),
            error -> assertThat(error).hasCause(broken));
  }

  static Stream<Throwable> broken() {
    return Stream.of(
        new MongoTimeoutException("no server"),
        new MongoSocketReadTimeoutException("slow", new ServerAddress(), new IOException()),
        new MongoException(10107, "not primary"),
        new MongoException(14031, "disk full"),
        new IllegalStateException("wrapped", new MongoTimeoutException("no server")),
        new java.util.concurrent.TimeoutException("slow"),
        new org.apache.kafka.common.errors.TimeoutException("no broker"),
        new RejectedExecutionException("stopping"));
  }

  @ParameterizedTest
  @MethodSource("own_fault")
  void what_a_message_makes_of_a_reaction_is_its_own_fault(Throwable thrown) {
    for (Inbox inbox :
        List.of(
            inbox((e, envelop, opdracht) -> Mono.error(thrown)),
            inbox(
                (e, envelop, opdracht) -> {
                  throw sneaky(thrown);
                }),
            inbox(
                reactie(
                    stand -> {
                      throw sneaky(thrown);
                    })))) {
      Reception afloop = ontvang(inbox, event);

      assertThat(afloop).isInstanceOf(Unprocessable.class);
      assertThat(((Unprocessable) afloop).fault()).isEqualTo(Fault.DEFECT);
      assertThat(reden(afloop)).startsWith("onverwachte fout").doesNotContain("Jansen");
    }
  }

  static Stream<Throwable> own_fault() {
    return Stream.of(
        new IllegalStateException("Jansen"),
        new IllegalArgumentException("Jansen"),
        new ArithmeticException("Jansen"),
        new DateTimeException("Jansen"),
        new ClassCastException("Jansen"),
        new NullPointerException("Jansen"),
        new MongoException(2, "bad value"),
        new StackOverflowError("Jansen"),
        new OutOfMemoryError("Jansen"),
        new NoClassDefFoundError("Jansen"),
        new AssertionError("Jansen"));
  }

  @Test
  void a_failure_that_passes_is_tried_again_before_a_message_is_set_aside() {
    AtomicInteger pogingen = new AtomicInteger();
    Inbox inbox =
        inbox(
            (e, envelop, opdracht) ->
                pogingen.incrementAndGet() < 3
                    ? Mono.error(new IllegalStateException("once"))
                    : opslag.verwerker().begin(stroom(), opdracht, Proef.tel(1)));

    assertThat(ontvang(inbox, event)).isEqualTo(new Processed(event, false));
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Test
  void what_does_not_fit_its_sender_has_no_effect() {
    var why = new Unprocessable(Fault.SENDER, "een ander");
    Inbox inbox =
        Inbox.builder(codec, (arrival, envelope) -> Optional.of(why), klok())
            .on(AanmeldingGedaan.class, reactie(Proef.tel(1)))
            .build();

    assertThat(ontvang(inbox, event)).isEqualTo(why);
    assertThat(opslag.verwerker().read(stroom(), Insight.WITHOUT).blockOptional()).isEmpty();
  }

  @Test
  void a_type_has_one_reaction() {
    var bouwer =
        Inbox.builder(codec, (arrival, envelope) -> Optional.empty(), klok())
            .on(AanmeldingGedaan.class, (e, envelop, o) -> Mono.empty());

    assertThatThrownBy(() -> bouwer.on(AanmeldingGedaan.class, (e, envelop, o) -> Mono.empty()))
        .hasMessage("two reactions to " + AanmeldingGedaan.class);
  }

  private Inbox inbox(Inbox.Reaction<AanmeldingGedaan> reactie) {
    return Inbox.builder(codec, (arrival, envelope) -> Optional.empty(), klok())
        .on(AanmeldingGedaan.class, reactie)
        .build();
  }

  private Inbox.Reaction<AanmeldingGedaan> reactie(
      Function<ProefStand, Decision<ProefGebeurtenis>> wat) {
    return (e, envelop, opdracht) -> opslag.verwerker().begin(stroom(), opdracht, wat);
  }

  private StreamId stroom() {
    return new StreamId(
        event.data().organisatie(), "proef", ((AanmeldingGedaan) event.data()).aanmeldingId());
  }

  private Reception ontvang(Inbox inbox, CloudEventEnvelope bericht) {
    return ontvang(inbox, codec.write(bericht));
  }

  private static Reception ontvang(Inbox inbox, byte @Nullable [] bericht) {
    return inbox.receive(new Arrival(Topics.INTAKE, null, bericht)).blockOptional().orElseThrow();
  }

  private static String reden(Reception afloop) {
    assertThat(afloop).isInstanceOf(Unprocessable.class);
    return ((Unprocessable) afloop).reason();
  }

  private static Clock klok() {
    return Clock.fixed(Opslag.BEGIN, ZoneOffset.UTC);
  }

  private static CloudEventEnvelope event(UUID id) {
    return new CloudEventEnvelope(
        "proef-" + id + "-1",
        ProefAansluiting.BRON,
        Opslag.BEGIN,
        null,
        1,
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        new AanmeldingGedaan(
            Proef.GEMEENTE,
            id,
            new Werkwijze("proef", 1),
            Door.SYSTEEM,
            id,
            "balie",
            LocalDate.of(2026, 3, 2)));
  }
}
