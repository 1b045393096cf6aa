package nl.participatieketen.benchmarks.deadlines;

import static java.util.Objects.requireNonNull;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.benchmarks.process.ChainEvents;
import nl.participatieketen.benchmarks.process.Patience;
import nl.participatieketen.benchmarks.process.Server;
import nl.participatieketen.benchmarks.process.Store;
import nl.participatieketen.benchmarks.process.Streams;
import nl.participatieketen.benchmarks.process.Surroundings;
import nl.participatieketen.benchmarks.report.Aim;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.stats.Duel;
import nl.participatieketen.benchmarks.stats.Spread;
import nl.participatieketen.clock.ClockFile;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Terms per second that a running service carries out when its clock is moved past them: found,
 * decided on, committed, and the new terms written. Each round beside updates of one field, as many
 * at the same time as the service carries out terms.
 */
public final class DeadlineBench {

  private static final String DATABASE = "traject";
  private static final String SOORT = "traject";
  private static final double AIM_MILLIS = 3;
  private static final Duration STEP = Duration.ofDays(120);
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Surroundings surroundings;
  private final Store store;
  private final Streams streams;
  private final Clock clock;

  public DeadlineBench(Surroundings surroundings, Clock clock) {
    this.surroundings = surroundings;
    this.store = surroundings.store();
    this.streams = new Streams(store, DATABASE);
    this.clock = clock;
  }

  /**
   * @param trajecten how many begin before each round
   */
  public List<Figure> run(int trajecten, int rounds) {
    ClockFile ahead = new ClockFile(surroundings.folder().resolve("klok"));
    Duel duel = new Duel();
    List<Double> millis = new ArrayList<>();
    double fired = 0;
    try (Server traject = surroundings.service("traject", ahead);
        ChainEvents events =
            new ChainEvents(surroundings.kafka(), surroundings.confirming(), clock);
        BareUpdates bare = new BareUpdates(store.database("maatlat"))) {
      double _ = bare.run(trajecten);
      for (int i = 0; i < rounds; i++) {
        begin(events, trajecten);
        long before = streams.commits(SOORT);
        Instant now = clock.instant().plus(ahead.verzet(STEP));
        Duration processorBefore = processorTime(traject);
        long began = System.nanoTime();
        awaitNothingDue(now);
        double seconds = (System.nanoTime() - began) / 1e9;
        Duration processor = processorTime(traject).minus(processorBefore);
        fired = streams.commits(SOORT) - before;
        millis.add(processor.toNanos() / 1e6 / fired);
        duel.round(fired / seconds, bare.run((int) fired));
      }
    }
    return List.of(
        Figure.of(
                "termijnen",
                "Verstreken termijnen, elk met zijn opdracht",
                "/s",
                duel,
                "kale updates")
            .with(
                Map.of(
                    "trajecten per ronde", (double) trajecten, "termijnen, laatste ronde", fired)),
        Figure.of(
                "termijnen-processortijd",
                "Processortijd per termijn, alle processen samen",
                "ms",
                Spread.of(millis))
            .aims(Aim.below(AIM_MILLIS)));
  }

  private Duration processorTime(Server traject) {
    return traject
        .processorTime()
        .plus(store.processorTime())
        .plus(surroundings.brokerProcessorTime());
  }

  private void begin(ChainEvents events, int trajecten) {
    long before = streams.count(SOORT);
    List<UUID> deelnemers = Stream.generate(UUID::randomUUID).limit(trajecten).toList();
    events.sendToTraject(deelnemers);
    streams.await(SOORT, before + trajecten);
  }

  /**
   * What was carried out gives new rows, which may hold terms that have passed as well; so it is
   * over only when the rows have followed and still nothing is due.
   */
  private void awaitNothingDue(Instant now) {
    Patience.await(
        "geen verstreken termijnen meer",
        PATIENCE,
        () -> {
          if (due(now) > 0) {
            return false;
          }
          store.awaitPublished(DATABASE);
          return due(now) == 0;
        });
  }

  private long due(Instant now) {
    MongoCollection<Document> rows = store.database(DATABASE).getCollection("termijnen");
    return requireNonNull(
        Mono.from(rows.countDocuments(new Document("eerst", new Document("$lte", Date.from(now)))))
            .block());
  }
}
