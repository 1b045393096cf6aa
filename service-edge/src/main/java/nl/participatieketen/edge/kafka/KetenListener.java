package nl.participatieketen.edge.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Inbox.Reception;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads the chain. A record is acknowledged only when its effect is stored, or when it lies with
 * the dead letters; so after a fall it comes again, and the inbox knows it. Records with the same
 * key are taken in one by one and in order.
 */
final class KetenListener {

  private static final Logger LOG = LoggerFactory.getLogger(KetenListener.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Clock time;
  private final MeterRegistry meters;
  private final Timer age;

  KetenListener(Inbox inbox, DeadLetters deadLetters, Clock time, MeterRegistry meters) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.time = time;
    this.meters = meters;
    this.age =
        Timer.builder("keten.inbox.leeftijd")
            .description("Leeftijd van een event als zijn gevolg vastligt")
            .register(meters);
  }

  @KafkaListener(
      id = "keten",
      groupId = "${keten.groep}",
      topics = "#{'${keten.luistert-naar}'.split(',')}",
      concurrency = "${keten.luisteraars:2}",
      batch = "true")
  void receive(List<ConsumerRecord<String, byte[]>> berichten) {
    Batch.evolve(berichten, this::evolve).block();
  }

  private Mono<Void> evolve(ConsumerRecord<String, byte[]> message) {
    return inbox
        .receive(message.value())
        .timeout(PATIENCE)
        .flatMap(reception -> account(message, reception));
  }

  private Mono<Void> account(ConsumerRecord<String, byte[]> message, Reception reception) {
    return switch (reception) {
      case Reception.Processed processed -> {
        count(processed.repeated() ? "herhaald" : "verwerkt");
        age.record(Duration.between(processed.envelope().time(), time.instant()));
        yield Mono.empty();
      }
      case Reception.Ignored ignored -> {
        count("genegeerd");
        yield Mono.empty();
      }
      case Reception.Unprocessable unprocessable -> {
        count("onverwerkbaar");
        LOG.error(
            "{}-{}@{} naar de dode brieven: {}",
            message.topic(),
            message.partition(),
            message.offset(),
            unprocessable.reason());
        yield Mono.<Void>fromRunnable(() -> deadLetters.setAside(message, unprocessable.reason()))
            .subscribeOn(Schedulers.boundedElastic());
      }
    };
  }

  private void count(String result) {
    meters.counter("keten.inbox", "uitkomst", result).increment();
  }
}
