package nl.participatieketen.benchmarks.query;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import nl.participatieketen.benchmarks.http.Answer;
import nl.participatieketen.benchmarks.http.Exchange;
import nl.participatieketen.benchmarks.http.Request;
import nl.participatieketen.benchmarks.stats.Percentiles;

/** Gets pages, and remembers how long each took, in milliseconds. */
final class Timed implements Exchange<Timed.Asked> {

  private final String token;
  private final Supplier<String> paths;
  private final Queue<Double> times = new ConcurrentLinkedQueue<>();

  Timed(String token, Supplier<String> paths) {
    this.token = token;
    this.paths = paths;
  }

  record Asked(String path, long at) {}

  @Override
  public Asked next() {
    return new Asked(paths.get(), System.nanoTime());
  }

  @Override
  public Request request(Asked asked) {
    return Request.get(asked.path(), token);
  }

  @Override
  public void answered(Asked asked, Answer answer, long answeredAt) {
    times.add((System.nanoTime() - asked.at()) / 1e6);
  }

  Percentiles percentiles() {
    return new Percentiles(times);
  }
}
