package nl.participatieketen.edge.kafka;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import nl.participatieketen.contract.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;

/** Keeps what can't be processed, unchanged, with its reason and its origin. */
final class DeadLetters {

  private final Producer<String, byte[]> producer;
  private final String service;

  DeadLetters(Producer<String, byte[]> producer, String service) {
    this.producer = producer;
    this.service = service;
  }

  /**
   * Returns when the broker has it.
   *
   * @throws KafkaException when it hasn't; the record must then come again
   */
  void setAside(ConsumerRecord<String, byte[]> message, String reason) {
    var letter =
        new ProducerRecord<>(
            Topics.ONVERWERKBAAR, null, message.key(), message.value(), message.headers());
    header(letter, "keten-reden", reason);
    header(letter, "keten-dienst", service);
    header(letter, "keten-topic", message.topic());
    header(letter, "keten-partitie", String.valueOf(message.partition()));
    header(letter, "keten-offset", String.valueOf(message.offset()));
    try {
      producer.send(letter).get();
    } catch (ExecutionException error) {
      throw new KafkaException("dead letter not stored", error.getCause());
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while storing a dead letter", error);
    }
  }

  private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
    letter.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
