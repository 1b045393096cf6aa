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
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Uitslag;
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
  private final Opdrachtverwerker<ProefStand, ProefGebeurtenis> verwerker;

  private Motor(
      Opslag opslag,
      Uitgever uitgever,
      Clock tijd,
      Aansluiting<?, ?> aansluiting,
      Punt.Doorgang doorgang) {
    this.engine =
        new StreamEngine(
            "motor-" + ProcessHandle.current().pid() + "-" + NUMMER.incrementAndGet(),
            opslag.database(),
            opslag.versleuteling(Opslag.hoofdsleutel(1)),
            uitgever,
            tijd,
            meters,
            organisatie -> ProefAansluiting.BRON,
            List.of(aansluiting),
            Duration.ofSeconds(1),
            doorgang);
    this.verwerker = engine.verwerker(Proef.SOORT);
    engine.start().block();
  }

  static Motor start(Opslag opslag, Uitgever uitgever) {
    return start(opslag, uitgever, ProefAansluiting.gewoon());
  }

  static Motor start(Opslag opslag, Uitgever uitgever, Aansluiting<?, ?> aansluiting) {
    return new Motor(opslag, uitgever, stil(), aansluiting, punt -> {});
  }

  static Motor start(Opslag opslag, Uitgever uitgever, Punt.Doorgang doorgang) {
    return new Motor(opslag, uitgever, stil(), ProefAansluiting.gewoon(), doorgang);
  }

  static Motor start(Opslag opslag, Clock tijd, Aansluiting<?, ?> aansluiting) {
    return start(opslag, events -> Mono.empty(), tijd, aansluiting);
  }

  static Motor start(Opslag opslag, Uitgever uitgever, Clock tijd, Aansluiting<?, ?> aansluiting) {
    return new Motor(opslag, uitgever, tijd, aansluiting, punt -> {});
  }

  static KafkaUitgever uitgever(String broker) {
    return new KafkaUitgever(
        KafkaUitgever.producer(Map.of("bootstrap.servers", broker)), new CloudEventCodec());
  }

  /** Begins streams of a tenant, side by side. */
  List<StroomId> begin(String organisatie, int hoeveel) {
    List<StroomId> ids = Stream.generate(() -> Proef.stroom(organisatie)).limit(hoeveel).toList();
    Flux.fromIterable(ids)
        .flatMap(id -> verwerker.begin(id, opdracht(), Proef.begin(id.id())), 8)
        .then()
        .block();
    return ids;
  }

  /** Counts {@code van..tot} on every stream, in order per stream. */
  void tel(List<StroomId> ids, int van, int tot) {
    Flux.fromIterable(ids)
        .flatMap(
            id ->
                Flux.range(van, tot - van + 1)
                    .concatMap(n -> verwerker.vervolg(id, opdracht(), Proef.tel(n))),
            8)
        .then()
        .block();
  }

  Uitslag<ProefStand> doe(StroomId id, Function<ProefStand, Besluit<ProefGebeurtenis>> wat) {
    return verwerker.vervolg(id, opdracht(), wat).blockOptional().orElseThrow();
  }

  static List<UUID> uuids(List<StroomId> ids) {
    return ids.stream().map(StroomId::id).toList();
  }

  @Override
  public void close() {
    engine.close();
  }

  private static Clock stil() {
    return Clock.fixed(Opslag.BEGIN, ZoneOffset.UTC);
  }
}
