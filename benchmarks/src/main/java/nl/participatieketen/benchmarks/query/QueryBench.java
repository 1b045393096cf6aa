package nl.participatieketen.benchmarks.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.participatieketen.benchmarks.http.Load;
import nl.participatieketen.benchmarks.http.LoadGenerator;
import nl.participatieketen.benchmarks.http.LoadGenerator.Outcome;
import nl.participatieketen.benchmarks.process.Server;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.stats.Duel;
import nl.participatieketen.benchmarks.stats.Percentiles;
import org.bson.Document;
import org.reactivestreams.Publisher;

/**
 * How long reads through a service take, each round beside the same number of readers at the store
 * itself. Few readers, so that it is the read that is measured and not the row in front of it.
 */
public final class QueryBench {

  private static final int READERS = 4;

  private final Server server;
  private final String token;
  private final Duration round;
  private final int rounds;

  public QueryBench(Server server, String token, Duration round, int rounds) {
    this.server = server;
    this.token = token;
    this.round = round;
    this.rounds = rounds;
  }

  /**
   * @param paths what to get, one at a time; called by many threads at once
   * @param bare the same as the store gives it; likewise
   */
  public List<Figure> run(
      String id,
      String title,
      Supplier<String> paths,
      String baseline,
      Supplier<Publisher<Document>> bare,
      Map<String, Double> details) {
    Percentiles _ = ask(paths);
    Percentiles _ = BareFind.run(READERS, round, bare);
    Duel median = new Duel();
    Duel tail = new Duel();
    for (int i = 0; i < rounds; i++) {
      Percentiles measured = ask(paths);
      Percentiles against = BareFind.run(READERS, round, bare);
      median.round(measured.at(50), against.at(50));
      tail.round(measured.at(99), against.at(99));
    }
    return List.of(
        Figure.of(id + "-p50", title + ", p50", "ms", median, baseline),
        Figure.of(id + "-p99", title + ", p99", "ms", tail, baseline).with(details));
  }

  private Percentiles ask(Supplier<String> paths) {
    Timed timed = new Timed(token, paths);
    Outcome outcome = LoadGenerator.run(Load.full(server.port(), READERS, round), timed);
    if (outcome.refused() > 0) {
      throw new IllegalStateException(
          "%d verzoeken geweigerd, zoals %s".formatted(outcome.refused(), outcome.refusal()));
    }
    return timed.percentiles();
  }
}
