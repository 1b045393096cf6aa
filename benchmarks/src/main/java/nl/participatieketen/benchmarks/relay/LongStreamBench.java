package nl.participatieketen.benchmarks.relay;

import java.time.Clock;
import java.util.UUID;
import nl.participatieketen.benchmarks.process.Store;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.stats.Duel;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a command on one stream costs at the end of a long life, beside what it cost at the
 * beginning; one at a time, without a follower.
 */
public final class LongStreamBench implements AutoCloseable {

  private static final int COMMITS = 3_000;
  private static final int MEASURED = 100;
  private static final String ORGANISATIE = "gemeente-voorbeeld";

  private final Store store;
  private final String database;
  private final Clock clock;
  private final StreamHandler<Integer, Count.Event> handler;

  public LongStreamBench(Store store, Clock clock) {
    this.store = store;
    this.database = "lang-" + UUID.randomUUID().toString().substring(0, 8);
    this.clock = clock;
    var streams = new MongoEventStore(store.database(database), store.encryption(database));
    streams.prepare().block();
    this.handler = new StreamHandler<>(streams, new Count(), id -> {});
  }

  /** The first round warms up, and does not count. */
  public Figure run(int rounds) {
    round(new Duel());
    Duel duel = new Duel();
    for (int i = 0; i < rounds; i++) {
      round(duel);
    }
    return Figure.of(
        "opslag-lang",
        "Een opdracht op een stroom van %,d commits".formatted(COMMITS),
        "ms",
        duel,
        "de eerste honderd op diezelfde stroom");
  }

  private void round(Duel duel) {
    var stream = new StreamId(ORGANISATIE, "telling", UUID.randomUUID());
    handler.begin(stream, command(), Count::next).block();
    double first = millis(stream, MEASURED);
    millis(stream, COMMITS - 2 * MEASURED);
    duel.round(millis(stream, MEASURED), first);
  }

  /** Milliseconds per command. */
  private double millis(StreamId stream, int commands) {
    long began = System.nanoTime();
    Flux.range(0, commands)
        .concatMap(i -> handler.proceed(stream, command(), Count::next))
        .then()
        .block();
    return (System.nanoTime() - began) / 1e6 / commands;
  }

  private Command command() {
    return Command.of(
        UUID.randomUUID().toString(), Actor.system(ORGANISATIE, "maat"), clock.instant());
  }

  @Override
  public void close() {
    Mono.from(store.database(database).drop()).block();
  }
}
