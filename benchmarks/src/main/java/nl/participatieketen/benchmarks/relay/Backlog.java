package nl.participatieketen.benchmarks.relay;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.benchmarks.process.Patience;
import nl.participatieketen.benchmarks.process.Store;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import nl.participatieketen.eventstore.relay.KafkaPublisher;
import nl.participatieketen.eventstore.relay.StreamEngine;
import org.apache.kafka.clients.producer.Producer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Streams in a database of their own that nobody has followed yet, as an outage of the broker or of
 * the service leaves them.
 */
final class Backlog implements AutoCloseable {

  private static final int WRITERS = 16;
  private static final Duration BEGINNING = Duration.ofMinutes(1);
  private static final String ORGANISATIE = "gemeente-voorbeeld";

  private final Store store;
  private final String name;
  private final Clock clock;
  private final PersonEncryption encryption;
  private final StreamEngine engine;

  Backlog(Store store, Producer<String, byte[]> producer, Clock clock) {
    this.store = store;
    this.name = "relay-" + UUID.randomUUID().toString().substring(0, 8);
    this.clock = clock;
    this.encryption = store.encryption(name);
    runOnce(producer);
    this.engine = engine(producer, encryption);
  }

  private StreamEngine engine(Producer<String, byte[]> producer, PersonEncryption keys) {
    return new StreamEngine(
        "maat-" + UUID.randomUUID(),
        store.database(name),
        keys,
        new KafkaPublisher(producer, new CloudEventCodec()),
        clock,
        ZoneOffset.UTC,
        new SimpleMeterRegistry(),
        organisatie -> Count.SOURCE,
        List.of(Count.connection()));
  }

  /**
   * What a service does once in its life, indexes and a first walk for the rows, is not measured.
   */
  private void runOnce(Producer<String, byte[]> producer) {
    try (StreamEngine first = engine(producer, store.encryption(name))) {
      first.start().block();
      Patience.await("de rijen staan klaar", BEGINNING, this::rowsAreReady);
    }
  }

  private boolean rowsAreReady() {
    return Mono.from(store.database(name).getCollection("leesmodellen").find())
        .hasElement()
        .blockOptional()
        .orElse(false);
  }

  /** Writes streams of so many commits, each of one event. */
  void fill(int streams, int commits) {
    StreamHandler<Integer, Count.Event> writer = engine.handler(new Count());
    Flux.fromStream(Stream.generate(Backlog::stream).limit(streams))
        .flatMap(
            stream ->
                writer
                    .begin(stream, command(), Count::next)
                    .thenMany(Flux.range(1, commits - 1))
                    .concatMap(i -> writer.proceed(stream, command(), Count::next))
                    .then(),
            WRITERS)
        .then()
        .block();
  }

  /** Starts the follower; returns how many seconds it took until all was published and marked. */
  double follow() {
    long began = System.nanoTime();
    engine.start().block();
    store.awaitPublished(name);
    return (System.nanoTime() - began) / 1e9;
  }

  private Command command() {
    return Command.of(
        UUID.randomUUID().toString(), Actor.system(ORGANISATIE, "maat"), clock.instant());
  }

  private static StreamId stream() {
    return new StreamId(ORGANISATIE, "telling", UUID.randomUUID());
  }

  @Override
  public void close() {
    engine.close();
    Mono.from(store.database(name).drop()).block(Duration.ofSeconds(30));
  }
}
