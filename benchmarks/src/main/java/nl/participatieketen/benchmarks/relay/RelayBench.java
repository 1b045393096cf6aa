package nl.participatieketen.benchmarks.relay;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.participatieketen.benchmarks.process.Surroundings;
import nl.participatieketen.benchmarks.report.Aim;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.stats.Duel;
import nl.participatieketen.benchmarks.stats.Spread;
import nl.participatieketen.eventstore.relay.KafkaPublisher;
import org.apache.kafka.clients.producer.Producer;

/**
 * Events per second from a backlog in the store to the broker: read, rows written, published,
 * marked. Each round beside a producer that has its records ready.
 */
public final class RelayBench {

  private static final int COMMITS = 5;
  private static final String TOPIC = "maat";
  private static final double AIM = 0.5;
  private static final double AIM_MILLIS = 0.15;

  private final Surroundings surroundings;
  private final Clock clock;

  public RelayBench(Surroundings surroundings, Clock clock) {
    this.surroundings = surroundings;
    this.clock = clock;
  }

  public List<Figure> run(int streams, int rounds) {
    surroundings.createTopic(TOPIC);
    Duel duel = new Duel();
    List<Double> millis = new ArrayList<>();
    int events = streams * COMMITS;
    try (BareProducer bare = new BareProducer(surroundings.kafka(), TOPIC);
        Producer<String, byte[]> producer =
            KafkaPublisher.producer(Map.of("bootstrap.servers", surroundings.kafka()))) {
      Caught _ = relay(producer, streams);
      double _ = bare.send(events);
      for (int i = 0; i < rounds; i++) {
        Caught caught = relay(producer, streams);
        millis.add(caught.processorTime().toNanos() / 1e6 / events);
        duel.round(events / caught.seconds(), events / bare.send(events));
      }
    }
    Map<String, Double> details =
        Map.of("stromen per ronde", (double) streams, "commits per stroom", (double) COMMITS);
    return List.of(
        Figure.of("relay", "Gebeurtenissen door de relay", "/s", duel, "kale producer")
            .aims(Aim.ratioAtLeast(AIM))
            .with(details),
        Figure.of(
                "relay-processortijd",
                "Processortijd per gebeurtenis, dienst en opslag samen",
                "ms",
                Spread.of(millis))
            .aims(Aim.below(AIM_MILLIS)));
  }

  /** How a backlog was caught up with. */
  private record Caught(double seconds, Duration processorTime) {}

  private Caught relay(Producer<String, byte[]> producer, int streams) {
    try (Backlog backlog = new Backlog(surroundings.store(), producer, clock)) {
      backlog.fill(streams, COMMITS);
      Duration before = processorTime();
      double seconds = backlog.follow();
      return new Caught(seconds, processorTime().minus(before));
    }
  }

  /** Of the process that follows, which is this one, and of the store. */
  private Duration processorTime() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .orElse(Duration.ZERO)
        .plus(surroundings.store().processorTime());
  }
}
