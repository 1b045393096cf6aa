package nl.participatieketen.edge.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Inbox.Arrival;
import nl.participatieketen.eventstore.Inbox.Reception;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
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
  private static final Duration OLDEST = Duration.ofDays(3650);

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Clock time;
  private final Progress progress;
  private final MeterRegistry meters;
  private final Timer age;

  KetenListener(
      Inbox inbox, DeadLetters deadLetters, Progress progress, Clock time, MeterRegistry meters) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.progress = progress;
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
    progress.begin(berichten);
    try {
      Batch.evolve(berichten, this::evolve).block();
      progress.done(berichten);
    } catch (BatchListenerFailedException failed) {
      progress.doneUpTo(berichten, failed.getIndex());
      report(berichten.get(failed.getIndex()), failed);
      throw failed;
    } catch (Error error) { // would end the listener for good
      LOG.error("de luisteraar stuit op {}", error.getClass());
      throw new IllegalStateException("not taken in", error);
    }
  }

  /** Comes again without end, so it must be heard; the text of an error is not for a log. */
  private void report(ConsumerRecord<String, byte[]> message, Throwable failed) {
    count("opnieuw");
    Throwable cause = failed.getCause() == null ? failed : failed.getCause();
    LOG.warn(
        "{}-{}@{} komt opnieuw: {}",
        message.topic(),
        message.partition(),
        message.offset(),
        cause.getClass());
  }

  private Mono<Void> evolve(ConsumerRecord<String, byte[]> message) {
    return inbox
        .receive(new Arrival(message.topic(), message.key(), message.value()))
        .timeout(PATIENCE)
        .flatMap(reception -> account(message, reception));
  }

  private Mono<Void> account(ConsumerRecord<String, byte[]> message, Reception reception) {
    return switch (reception) {
      case Reception.Processed processed -> {
        count(processed.repeated() ? "herhaald" : "verwerkt");
        age.record(age(processed.envelope().time()));
        yield Mono.empty();
      }
      case Reception.Ignored ignored -> {
        count("genegeerd");
        yield Mono.empty();
      }
      case Reception.Unprocessable unprocessable -> {
        count("onverwerkbaar");
        meters.counter("keten.inbox.terzijde", "reden", unprocessable.fault().code()).increment();
        LOG.error(
            "{}-{}@{} naar de dode brieven, {}: {}",
            message.topic(),
            message.partition(),
            message.offset(),
            unprocessable.fault().code(),
            unprocessable.reason());
        yield Mono.<Void>fromRunnable(() -> deadLetters.setAside(message, unprocessable))
            .subscribeOn(Schedulers.boundedElastic());
      }
    };
  }

  /** A sender chooses the time of its event; a meter counts in nanoseconds and would overflow. */
  private Duration age(Instant told) {
    Duration passed = Duration.between(told, time.instant());
    return passed.compareTo(OLDEST) > 0 ? OLDEST : passed;
  }

  private void count(String result) {
    meters.counter("keten.inbox", "uitkomst", result).increment();
  }
}
