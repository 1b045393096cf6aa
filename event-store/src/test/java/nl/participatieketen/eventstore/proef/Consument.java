package nl.participatieketen.eventstore.proef;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Inbox.Arrival;
import nl.participatieketen.eventstore.StreamId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Takes in events as the services do: one after the other, the effect stored first and the offset
 * after it. As a process, {@code uri database broker organisatie groep plaats hoeveelste}, it falls
 * at the given place of the given event.
 */
public final class Consument {

  public static final String VOOR = "VOOR";
  public static final String NA = "NA";

  private final Opslag opslag;
  private final String organisatie;
  private final Inbox inbox;
  private final IntPredicate valVoor;
  private int hoeveelste;

  private Consument(Opslag opslag, String organisatie, IntPredicate valVoor) {
    this.opslag = opslag;
    this.organisatie = organisatie;
    this.valVoor = valVoor;
    this.inbox =
        Inbox.builder(
                new CloudEventCodec(),
                (arrival, envelope) -> Optional.empty(),
                Clock.fixed(Opslag.BEGIN, ZoneOffset.UTC))
            .on(AanmeldingGedaan.class, (event, envelop, opdracht) -> tel(event, opdracht))
            .build();
  }

  public static void main(String[] args) {
    int fataal = Integer.parseInt(args[6]);
    Opslag opslag = Opslag.bestaand(args[0], args[1]);
    IntPredicate nu = n -> n == fataal;
    new Consument(opslag, args[3], args[5].equals(VOOR) ? nu : n -> false)
        .neemIn(args[2], args[4], () -> false, args[5].equals(NA) ? nu : n -> false);
  }

  /** Takes in until there is enough. */
  public static void neemIn(
      Opslag opslag, String broker, String organisatie, String groep, BooleanSupplier genoeg) {
    new Consument(opslag, organisatie, n -> false).neemIn(broker, groep, genoeg, n -> false);
  }

  private void neemIn(String broker, String groep, BooleanSupplier genoeg, IntPredicate valNa) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                broker,
                "group.id",
                groep,
                "group.instance.id",
                groep,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "max.poll.records",
                5),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topics.INTAKE));
      while (!genoeg.getAsBoolean()) {
        for (ConsumerRecord<String, byte[]> bericht : consumer.poll(Duration.ofMillis(200))) {
          inbox.receive(new Arrival(bericht.topic(), bericht.key(), bericht.value())).block();
          if (valNa.test(hoeveelste)) {
            Kindproces.val();
          }
        }
        consumer.commitSync();
      }
    }
  }

  private reactor.core.publisher.Mono<? extends nl.participatieketen.eventstore.Outcome<ProefStand>>
      tel(AanmeldingGedaan event, nl.participatieketen.eventstore.Command opdracht) {
    if (!event.organisatie().equals(organisatie)) {
      return reactor.core.publisher.Mono.empty();
    }
    hoeveelste++;
    if (valVoor.test(hoeveelste)) {
      Kindproces.val();
    }
    int getal = Integer.parseInt(event.kanaal().substring("getal-".length()));
    return opslag
        .verwerker()
        .begin(
            new StreamId(organisatie, "proef", event.aanmeldingId()), opdracht, Proef.tel(getal));
  }
}
