package nl.participatieketen.edge.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.eventstore.Inbox.Reception.Unprocessable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;

/**
 * Keeps what can't be processed, with its reason and its origin: unchanged, or, where the topic
 * won't take it so, its beginning, with how long it was. The whole of it then is at its origin for
 * as long as that topic keeps it.
 */
final class DeadLetters {

  private static final String OURS = "keten-";
  private static final int REASON = 1_000;
  private static final long PATIENCE_S = 20;

  /** What is kept of a value that is too large, most first; the last one fits anywhere. */
  private static final List<Integer> SHORTER = List.of(512 * 1024, 64 * 1024, 4 * 1024);

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
  void setAside(ConsumerRecord<String, byte[]> message, Unprocessable why) {
    if (sent(whole(message, why))) {
      return;
    }
    for (int atMost : SHORTER) {
      if (sent(shortened(message, why, atMost))) {
        return;
      }
    }
    throw new KafkaException("dead letter not stored: too large however short");
  }

  private boolean sent(ProducerRecord<String, byte[]> letter) {
    try {
      producer.send(letter).get(PATIENCE_S, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException error) {
      if (error.getCause() instanceof RecordTooLargeException) {
        return false;
      }
      throw new KafkaException("dead letter not stored", error.getCause());
    } catch (TimeoutException error) {
      throw new KafkaException("dead letter not stored in time", error);
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while storing a dead letter", error);
    }
  }

  private ProducerRecord<String, byte[]> whole(
      ConsumerRecord<String, byte[]> message, Unprocessable why) {
    var letter = letter(message, why, message.key(), message.value());
    for (Header header : message.headers()) {
      if (!header.key().startsWith(OURS)) {
        letter.headers().add(header);
      }
    }
    return letter;
  }

  /** Key and headers can be what is too large. */
  private ProducerRecord<String, byte[]> shortened(
      ConsumerRecord<String, byte[]> message, Unprocessable why, int atMost) {
    byte[] value = message.value();
    var letter =
        letter(
            message,
            why,
            cut(message.key(), atMost / 8),
            value == null ? null : Arrays.copyOf(value, Math.min(value.length, atMost)));
    header(letter, "keten-ingekort-van", String.valueOf(value == null ? 0 : value.length));
    return letter;
  }

  private ProducerRecord<String, byte[]> letter(
      ConsumerRecord<String, byte[]> message,
      Unprocessable why,
      @Nullable String key,
      byte @Nullable [] value) {
    var letter = new ProducerRecord<String, byte[]>(Topics.ONVERWERKBAAR, key, value);
    header(letter, "keten-soort", why.fault().code());
    header(letter, "keten-reden", String.valueOf(cut(why.reason(), REASON)));
    header(letter, "keten-dienst", service);
    header(letter, "keten-topic", message.topic());
    header(letter, "keten-partitie", String.valueOf(message.partition()));
    header(letter, "keten-offset", String.valueOf(message.offset()));
    return letter;
  }

  private static @Nullable String cut(@Nullable String text, int atMost) {
    return text == null || text.length() <= atMost ? text : text.substring(0, atMost);
  }

  private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
    letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
