package nl.participatieketen.benchmarks.process;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.relay.KafkaPublisher;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Tells the chain what intake would tell. */
public final class ChainEvents implements AutoCloseable {

  private static final URI SOURCE = URI.create("urn:nld:oin:00000001000000001000:systeem:intake");
  private static final String ORGANISATIE = "gemeente-voorbeeld";
  private static final Werkwijze WERKWIJZE = new Werkwijze("basis", 1);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int BATCH = 500;

  private final Producer<String, byte[]> producer;
  private final KafkaPublisher sender;
  private final ConfirmingIntake intake;
  private final Instant now;
  private final LocalDate today;

  public ChainEvents(String broker, ConfirmingIntake intake, Clock clock) {
    this.intake = intake;
    this.producer = KafkaPublisher.producer(Map.of("bootstrap.servers", broker));
    this.sender = new KafkaPublisher(producer, new CloudEventCodec());
    this.now = clock.instant();
    this.today = LocalDate.ofInstant(now, ZoneId.of("Europe/Amsterdam"));
  }

  /** For each of these deelnemers, in order: the aanmelding, and that they go to a traject. */
  public void sendToTraject(List<UUID> deelnemers) {
    Flux.fromIterable(deelnemers)
        .concatMapIterable(this::story)
        .buffer(BATCH)
        .concatMap(sender::publish)
        .blockLast(PATIENCE);
  }

  private List<CloudEventEnvelope> story(UUID deelnemer) {
    UUID aanmelding = UUID.randomUUID();
    var sent =
        new DeelnemerAangemeldVoorTraject(
            ORGANISATIE,
            deelnemer,
            WERKWIJZE,
            Door.SYSTEEM,
            aanmelding,
            ORGANISATIE,
            "re-integratie",
            1,
            today);
    return List.of(
        envelope(
            aanmelding,
            1,
            null,
            new AanmeldingGedaan(
                ORGANISATIE, deelnemer, WERKWIJZE, Door.SYSTEEM, aanmelding, "balie", today)),
        envelope(aanmelding, 2, intake.told(sent), sent));
  }

  private CloudEventEnvelope envelope(
      UUID aanmelding, int number, @Nullable URI dataref, KetenEvent event) {
    return new CloudEventEnvelope(
        "aanmelding-%s-%d".formatted(aanmelding, number),
        SOURCE,
        now,
        dataref,
        number,
        null,
        event);
  }

  @Override
  public void close() {
    producer.close();
  }
}
