package nl.participatieketen.benchmarks.timeline;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.participatieketen.benchmarks.process.ChainEvents;
import nl.participatieketen.benchmarks.process.Server;
import nl.participatieketen.benchmarks.process.Streams;
import nl.participatieketen.benchmarks.process.Surroundings;
import nl.participatieketen.benchmarks.query.QueryBench;
import nl.participatieketen.benchmarks.report.Figure;
import org.bson.Document;
import reactor.core.publisher.Flux;

/**
 * The line of a person who had three trajecten, among as many events as asked. A few persons come
 * in by events, as they always do; the others are copies of what the service stored of those.
 */
public final class TimelineBench {

  private static final String DATABASE = "traject";
  private static final String SOORT = "tijdlijn";
  private static final String ORGANISATIE = "gemeente-voorbeeld";
  private static final int ORIGINALS = 50;
  private static final int TIMES = 3;
  private static final int BATCH = 500;
  private static final Duration PATIENCE = Duration.ofHours(2);

  private final Surroundings surroundings;
  private final Streams streams;
  private final Clock clock;
  private final String token;

  public TimelineBench(Surroundings surroundings, Clock clock, String token) {
    this.surroundings = surroundings;
    this.streams = new Streams(surroundings.store(), DATABASE);
    this.clock = clock;
    this.token = token;
  }

  /**
   * @param events how many are stored before it is measured
   */
  public List<Figure> run(int events, Duration round, int rounds) {
    try (Server traject = surroundings.service("traject");
        ChainEvents chain =
            new ChainEvents(surroundings.kafka(), surroundings.confirming(), clock)) {
      List<UUID> originals = Stream.generate(UUID::randomUUID).limit(ORIGINALS).toList();
      long before = streams.count("traject");
      for (int i = 0; i < TIMES; i++) {
        chain.sendToTraject(originals);
      }
      streams.await("traject", before + (long) TIMES * ORIGINALS);
      List<Document> one = documents(originals.getFirst());
      int each = one.stream().mapToInt(TimelineBench::events).sum();
      List<String> persons = fill(originals, Math.ceilDiv(events, each));
      return new QueryBench(traject, token, round, rounds)
          .run(
              "tijdlijn",
              "Tijdlijn van een deelnemer",
              () -> "/v1/deelnemers/" + any(persons) + "/tijdlijn",
              "kale find op _id",
              () -> streams.documents().find(new Document("_id", key(any(persons)))),
              Map.of(
                  "gebeurtenissen in de opslag", (double) each * persons.size(),
                  "gebeurtenissen per deelnemer", (double) each,
                  "deelnemers", (double) persons.size()));
    }
  }

  /** Returns the persons who were copied. */
  private List<String> fill(List<UUID> originals, int persons) {
    List<List<Document>> examples = originals.stream().map(this::documents).toList();
    return requireNonNull(
        Flux.range(0, persons)
            .map(i -> copy(originals.get(i % ORIGINALS), examples.get(i % ORIGINALS)))
            .buffer(BATCH)
            .concatMap(
                batch ->
                    Flux.from(
                            streams
                                .documents()
                                .insertMany(
                                    batch.stream().flatMap(p -> p.documents().stream()).toList()))
                        .thenMany(Flux.fromIterable(batch).map(Person::id)))
            .collectList()
            .block(PATIENCE));
  }

  private record Person(String id, List<Document> documents) {}

  private static Person copy(UUID original, List<Document> documents) {
    Map<String, String> ids = new HashMap<>();
    List<Document> copies = Copies.of(documents, ids);
    return new Person(requireNonNull(ids.get(original.toString())), copies);
  }

  private List<Document> documents(UUID deelnemer) {
    return requireNonNull(
        Flux.from(streams.documents().find(new Document("deelnemer", deelnemer.toString())))
            .collectList()
            .block());
  }

  private static int events(Document stream) {
    return stream.getList("commits", Document.class).stream()
        .mapToInt(commit -> commit.getList("gebeurtenissen", Object.class).size())
        .sum();
  }

  private static String key(String deelnemer) {
    return "%s/%s/%s".formatted(ORGANISATIE, SOORT, deelnemer);
  }

  private static String any(List<String> persons) {
    return persons.get(ThreadLocalRandom.current().nextInt(persons.size()));
  }
}
