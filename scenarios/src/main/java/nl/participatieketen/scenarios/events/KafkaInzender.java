package nl.participatieketen.scenarios.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.participatieketen.scenarios.http.Onbereikbaar;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An {@link Inzender} that asks the broker. */
public final class KafkaInzender implements Inzender, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final KafkaProducer<String, byte[]> producer;

  public KafkaInzender(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "max.block.ms",
                PATIENCE.toMillis(),
                "max.request.size",
                2_000_000),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  @Override
  public Plaats stuur(String topic, String sleutel, String inhoud) {
    try {
      RecordMetadata gestuurd =
          producer
              .send(new ProducerRecord<>(topic, sleutel, inhoud.getBytes(UTF_8)))
              .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return new Plaats(topic, gestuurd.partition(), gestuurd.offset());
    } catch (ExecutionException | TimeoutException e) {
      throw new Onbereikbaar("Kafka neemt niets aan op %s: %s".formatted(topic, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Onbereikbaar("Onderbroken tijdens het sturen naar " + topic, e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(1));
  }
}
