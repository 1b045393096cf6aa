package nl.participatieketen.eventstore.relay;

import static nl.participatieketen.eventstore.proef.Opslag.opdracht;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefAansluiting;
import nl.participatieketen.eventstore.proef.ProefGebeurtenis;
import nl.participatieketen.eventstore.proef.ProefStand;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A running engine on a store, with what a test wants to interfere with. */
final class Motor implements AutoCloseable {

  private static final AtomicInteger NUMMER = new AtomicInteger();

  final StreamEngine engine;
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final StreamHandler<ProefStand, ProefGebeurtenis> verwerker;

  private Motor(
      Opslag opslag,
      EventPublisher uitgever,
      Clock tijd,
      StreamBinding<?, ?> aansluiting,
      CrashPoint.Passage doorgang) {
    this.engine =
        new StreamEngine(
            "motor-" + ProcessHandle.current().pid() + "-" + NUMMER.incrementAndGet(),
            opslag.database(),
            opslag.versleuteling(Opslag.hoofdsleutel(1)),
            uitgever,
            tijd,
            ZoneOffset.UTC,
            meters,
            organisatie -> ProefAansluiting.BRON,
            List.of(aansluiting),
            StreamEngine.PARTS,
            Duration.ofSeconds(1),
            doorgang);
    this.verwerker = engine.handler(Proef.SOORT);
    engine.start().block();
  }

  static Motor start(Opslag opslag, EventPublisher uitgever) {
    return start(opslag, uitgever, ProefAansluiting.gewoon());
  }

  static Motor start(Opslag opslag, EventPublisher uitgever, StreamBinding<?, ?> aansluiting) {
    return new Motor(opslag, uitgever, stil(), aansluiting, punt -> {});
  }

  static Motor start(Opslag opslag, EventPublisher uitgever, CrashPoint.Passage doorgang) {
    return new Motor(opslag, uitgever, stil(), ProefAansluiting.gewoon(), doorgang);
  }

  static Motor start(Opslag opslag, Clock tijd, StreamBinding<?, ?> aansluiting) {
    return start(opslag, events -> Mono.empty(), tijd, aansluiting);
  }

  static Motor start(
      Opslag opslag, EventPublisher uitgever, Clock tijd, StreamBinding<?, ?> aansluiting) {
    return new Motor(opslag, uitgever, tijd, aansluiting, punt -> {});
  }

  static KafkaPublisher uitgever(String broker) {
    return new KafkaPublisher(
        KafkaPublisher.producer(Map.of("bootstrap.servers", broker)), new CloudEventCodec());
  }

  /** Begins streams of a tenant, side by side. */
  List<StreamId> begin(String organisatie, int hoeveel) {
    List<StreamId> ids = Stream.generate(() -> Proef.stroom(organisatie)).limit(hoeveel).toList();
    begin(ids);
    return ids;
  }

  void begin(List<StreamId> ids) {
    Flux.fromIterable(ids)
        .flatMap(id -> verwerker.begin(id, opdracht(), Proef.begin(id.id())), 8)
        .then()
        .block();
  }

  /** Counts {@code van..tot} on every stream, in order per stream. */
  void tel(List<StreamId> ids, int van, int tot) {
    Flux.fromIterable(ids)
        .flatMap(
            id ->
                Flux.range(van, tot - van + 1)
                    .concatMap(n -> verwerker.proceed(id, opdracht(), Proef.tel(n))),
            8)
        .then()
        .block();
  }

  Outcome<ProefStand> doe(StreamId id, Function<ProefStand, Decision<ProefGebeurtenis>> wat) {
    return verwerker.proceed(id, opdracht(), wat).blockOptional().orElseThrow();
  }

  static List<UUID> uuids(List<StreamId> ids) {
    return ids.stream().map(StreamId::id).toList();
  }

  @Override
  public void close() {
    engine.close();
  }

  private static Clock stil() {
    return Clock.fixed(Opslag.BEGIN, ZoneOffset.UTC);
  }
}
