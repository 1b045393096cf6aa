package nl.participatieketen.benchmarks.relay;

import java.time.Clock;
import java.util.Map;
import nl.participatieketen.benchmarks.process.Surroundings;
import nl.participatieketen.benchmarks.report.Aim;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.stats.Duel;
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

  private final Surroundings surroundings;
  private final Clock clock;

  public RelayBench(Surroundings surroundings, Clock clock) {
    this.surroundings = surroundings;
    this.clock = clock;
  }

  public Figure run(int streams, int rounds) {
    surroundings.createTopic(TOPIC);
    Duel duel = new Duel();
    try (BareProducer bare = new BareProducer(surroundings.kafka(), TOPIC);
        Producer<String, byte[]> producer =
            KafkaPublisher.producer(Map.of("bootstrap.servers", surroundings.kafka()))) {
      relay(producer, streams);
      double _ = bare.send(streams * COMMITS);
      for (int i = 0; i < rounds; i++) {
        duel.round(relay(producer, streams), streams * COMMITS / bare.send(streams * COMMITS));
      }
    }
    return Figure.of("relay", "Gebeurtenissen door de relay", "/s", duel, "kale producer")
        .aims(Aim.ratioAtLeast(AIM))
        .with(
            Map.of("stromen per ronde", (double) streams, "commits per stroom", (double) COMMITS));
  }

  private double relay(Producer<String, byte[]> producer, int streams) {
    try (Backlog backlog = new Backlog(surroundings.store(), producer, clock)) {
      backlog.fill(streams, COMMITS);
      return streams * COMMITS / backlog.follow();
    }
  }
}
