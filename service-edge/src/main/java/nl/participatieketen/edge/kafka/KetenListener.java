package nl.participatieketen.edge.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Inbox.Afloop;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Reads the chain. A record is acknowledged only when its effect is stored, or when it lies with
 * the dead letters; so after a fall it comes again, and the inbox knows it.
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
      concurrency = "${keten.luisteraars:2}")
  void ontvang(ConsumerRecord<String, byte[]> bericht) {
    switch (Objects.requireNonNull(inbox.ontvang(bericht.value()).block(GEDULD))) {
      case Afloop.Verwerkt verwerkt -> {
        tel(verwerkt.herhaald() ? "herhaald" : "verwerkt");
        leeftijd.record(Duration.between(verwerkt.envelop().time(), tijd.instant()));
      }
      case Afloop.Genegeerd genegeerd -> tel("genegeerd");
      case Afloop.Onverwerkbaar onverwerkbaar -> {
        tel("onverwerkbaar");
        LOG.error(
            "{}-{}@{} naar de dode brieven: {}",
            bericht.topic(),
            bericht.partition(),
            bericht.offset(),
            onverwerkbaar.reden());
        dodeBrieven.legWeg(bericht, onverwerkbaar.reden());
      }
    }
  }

  private void tel(String uitkomst) {
    meters.counter("keten.inbox", "uitkomst", uitkomst).increment();
  }
}
