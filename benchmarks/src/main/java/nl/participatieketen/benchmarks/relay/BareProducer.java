package nl.participatieketen.benchmarks.relay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.Werkwijze;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends records that lie ready, as fast as an idempotent producer can. */
final class BareProducer implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;
  private final String topic;
  private final byte[] value;

  BareProducer(String broker, String topic) {
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker, "acks", "all", "enable.idempotence", true),
            new StringSerializer(),
            new ByteArraySerializer());
    this.topic = topic;
    this.value = new CloudEventCodec().write(example());
  }

  /** Returns how many seconds it took until all were acknowledged. */
  double send(int records) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      keys.add(UUID.randomUUID().toString());
    }
    long began = System.nanoTime();
    List<Future<RecordMetadata>> underway = new ArrayList<>(records);
    for (String key : keys) {
      underway.add(producer.send(new ProducerRecord<>(topic, key, value)));
    }
    producer.flush();
    underway.forEach(BareProducer::requireAcknowledged);
    return (System.nanoTime() - began) / 1e9;
  }

  private static void requireAcknowledged(Future<RecordMetadata> sent) {
    try {
      RecordMetadata _ = sent.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("de broker weigerde een bericht", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken", e);
    }
  }

  private static CloudEventEnvelope example() {
    UUID id = UUID.randomUUID();
    return new CloudEventEnvelope(
        "telling-" + id + "-1",
        Count.SOURCE,
        Instant.EPOCH,
        null,
        1,
        null,
        new AanmeldingGedaan(
            "gemeente-voorbeeld",
            id,
            new Werkwijze("basis", 1),
            Door.SYSTEEM,
            id,
            "balie",
            LocalDate.EPOCH));
  }

  @Override
  public void close() {
    producer.close();
  }
}
