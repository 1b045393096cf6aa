package nl.participatieketen.edge.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Inbox.Afloop;
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
  private static final Duration GEDULD = Duration.ofSeconds(30);

  private final Inbox inbox;
  private final DodeBrieven dodeBrieven;
  private final Clock tijd;
  private final MeterRegistry meters;
  private final Timer leeftijd;

  KetenListener(Inbox inbox, DodeBrieven dodeBrieven, Clock tijd, MeterRegistry meters) {
    this.inbox = inbox;
    this.dodeBrieven = dodeBrieven;
    this.tijd = tijd;
    this.meters = meters;
    this.leeftijd =
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
  void ontvang(List<ConsumerRecord<String, byte[]>> berichten) {
    Partij.verwerk(berichten, this::verwerk).block();
  }

  private Mono<Void> verwerk(ConsumerRecord<String, byte[]> bericht) {
    return inbox
        .ontvang(bericht.value())
        .timeout(GEDULD)
        .flatMap(afloop -> verantwoord(bericht, afloop));
  }

  private Mono<Void> verantwoord(ConsumerRecord<String, byte[]> bericht, Afloop afloop) {
    return switch (afloop) {
      case Afloop.Verwerkt verwerkt -> {
        tel(verwerkt.herhaald() ? "herhaald" : "verwerkt");
        leeftijd.record(Duration.between(verwerkt.envelop().time(), tijd.instant()));
        yield Mono.empty();
      }
      case Afloop.Genegeerd genegeerd -> {
        tel("genegeerd");
        yield Mono.empty();
      }
      case Afloop.Onverwerkbaar onverwerkbaar -> {
        tel("onverwerkbaar");
        LOG.error(
            "{}-{}@{} naar de dode brieven: {}",
            bericht.topic(),
            bericht.partition(),
            bericht.offset(),
            onverwerkbaar.reden());
        yield Mono.<Void>fromRunnable(() -> dodeBrieven.legWeg(bericht, onverwerkbaar.reden()))
            .subscribeOn(Schedulers.boundedElastic());
      }
    };
  }

  private void tel(String uitkomst) {
    meters.counter("keten.inbox", "uitkomst", uitkomst).increment();
  }
}
