package nl.participatieketen.traject.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.testsupport.TestServers;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis;
import nl.participatieketen.traject.traject.Gebeurt;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ten thousand trajecten in one store, begun on a hundred days: each is told once, on its own day,
 * that it stands still; also where nothing ran that day, and with two processes at it.
 */
class TienduizendIT {

  private static final int AANTAL = 10_000;
  private static final int DAGEN = 100;
  private static final Duur STILSTAND = Duur.van("P3M");
  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
  private static final String GEMEENTE = "gemeente-voorbeeld";
  private static final Actor KETEN = Actor.system(GEMEENTE, "keten");

  private final Stelklok klok = new Stelklok();
  private final MongoClientSettings instellingen =
      MongoClientSettings.builder()
          .applyConnectionString(new ConnectionString(TestServers.mongoUri()))
          .retryWrites(false)
          .build();
  private final MongoClient client = MongoClients.create(instellingen);
  private final MongoDatabase database = client.getDatabase(TestServers.unique("tienduizend"));

  @AfterEach
  void ruimOp() {
    Mono.from(database.drop()).block();
    client.close();
  }

  @Test
  void elk_traject_hoort_een_keer_en_op_zijn_dag_dat_het_stilstaat() {
    try (Proces proces = new Proces("een")) {
      begin(proces.trajecten());
    }

    // Half of them are due; nothing has run since they began.
    klok.zet(dag(DAGEN / 2 - 1));
    try (Proces proces = new Proces("twee")) {
      afgehandeld(AANTAL / 2, proces);
    }

    // Nothing runs for a month, and then two at once.
    klok.zet(dag(DAGEN / 2 + 29));
    try (Proces drie = new Proces("drie");
        Proces vier = new Proces("vier")) {
      afgehandeld(30 * AANTAL / DAGEN, drie, vier);
      controleer(drie.trajecten());
    }
  }

  /** The day on which those that began on the {@code n}th day are told. */
  private static LocalDate dag(int n) {
    return STILSTAND.laatsteDag(BEGIN.plusDays(n)).plusDays(1);
  }

  private void begin(CommandHandler<Stand, Gebeurtenis, Gebeurtenis> trajecten) {
    Flux.range(0, AANTAL)
        .flatMap(
            i -> trajecten.begin(stroom(i), Command.of("begin", KETEN, klok.instant()), gestart(i)),
            16)
        .blockLast(Duration.ofMinutes(5));
  }

  private static Gebeurtenis gestart(int i) {
    LocalDate begin = BEGIN.plusDays(i % DAGEN);
    return new Gebeurtenis.TrajectGestart(
        new UUID(1, i),
        new UUID(2, i),
        GEMEENTE,
        new Werkwijzeversie("basis", 1),
        "re-integratie",
        1,
        begin,
        begin.plusYears(2),
        STILSTAND.laatsteDag(begin).plusDays(1));
  }

  private static StreamId stroom(int i) {
    return new StreamId(GEMEENTE, TrajectSoort.NAAM, new UUID(3, i));
  }

  private static void afgehandeld(int aantal, Proces... processen) {
    await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(
            () ->
                assertThat(Stream.of(processen).mapToInt(Proces::afgehandeld).sum())
                    .isEqualTo(aantal));
  }

  private void controleer(CommandHandler<Stand, Gebeurtenis, Gebeurtenis> trajecten) {
    List<Integer> anders =
        Flux.range(0, AANTAL)
            .flatMap(
                i ->
                    trajecten
                        .read(stroom(i), Insight.WITHOUT)
                        .filter(o -> !klopt(i, o))
                        .map(o -> i),
                16)
            .collectList()
            .block(Duration.ofMinutes(5));
    assertThat(anders).isEmpty();
  }

  private static boolean klopt(int i, Snapshot<Stand, Gebeurtenis> opname) {
    List<Gebeurtenis> gebeurd =
        opname.commits().stream().flatMap(c -> c.events().stream()).skip(1).toList();
    int n = i % DAGEN;
    return gebeurd.equals(
        n < DAGEN / 2 + 30
            ? List.of(
                new Begeleidingsgebeurtenis.Gesignaleerd(
                    Wachtsoort.STAGNATIE.code(), Wacht.TRAJECT, 1, dag(n), List.of()))
            : List.of());
  }

  /** One running service, as far as its terms go. */
  private final class Proces implements AutoCloseable {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final StreamEngine engine;

    Proces(String naam) {
      engine =
          new StreamEngine(
              naam,
              database,
              PersonEncryption.in(database, new byte[96]),
              events -> Mono.empty(),
              klok,
              Duur.TIJDZONE,
              meters,
              organisatie -> URI.create("urn:nld:oin:00000001000000001000:systeem:traject"),
              List.of(
                  StreamBinding.of(
                      Proeftraject.BESLUIT, List.of(), feit -> Optional.empty(), List.of())));
      engine.start().block();
    }

    CommandHandler<Stand, Gebeurtenis, Gebeurtenis> trajecten() {
      return engine.commands(new Gebeurt());
    }

    int afgehandeld() {
      return (int) meters.counter("keten.termijnen.afgehandeld").count();
    }

    @Override
    public void close() {
      engine.close();
    }
  }

  /** A clock that stands where it is put: at noon in Amsterdam. */
  private static final class Stelklok extends Clock {

    private volatile Instant nu = BEGIN.atStartOfDay(Duur.TIJDZONE).toInstant();

    void zet(LocalDate dag) {
      nu = dag.atTime(12, 0).atZone(Duur.TIJDZONE).toInstant();
    }

    @Override
    public Instant instant() {
      return nu;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
