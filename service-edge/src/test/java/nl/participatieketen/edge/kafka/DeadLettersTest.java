package nl.participatieketen.edge.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Future;
import nl.participatieketen.eventstore.Inbox.Fault;
import nl.participatieketen.eventstore.Inbox.Reception.Unprocessable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.KafkaException;

class DeadLettersTest {

  private static final int LIMIT = 100_000;
  private static final Unprocessable WHY = new Unprocessable(Fault.UNREADABLE, "Geen JSON");

  private final Broker broker = new Broker();
  private final DeadLetters letters = new DeadLetters(broker, "proef");

  @Test
  void it_is_kept_unchanged_with_its_reason_and_its_origin() {
    var message = message("k", new byte[] {1, 2, 3});
    message.headers().add("traceparent", new byte[] {9}).add("keten-reden", new byte[] {8});

    letters.setAside(message, WHY);

    var letter = broker.history().getFirst();
    assertThat(letter.topic()).isEqualTo("keten.onverwerkbaar");
    assertThat(letter.key()).isEqualTo("k");
    assertThat(letter.value()).containsExactly(1, 2, 3);
    assertThat(letter.headers().lastHeader("traceparent").value()).containsExactly(9);
    assertThat(letter.headers().headers("keten-reden")).hasSize(1);
    assertThat(header(letter, "keten-soort")).isEqualTo("onleesbaar");
    assertThat(header(letter, "keten-reden")).isEqualTo("Geen JSON");
    assertThat(header(letter, "keten-topic") + header(letter, "keten-offset"))
        .isEqualTo("keten.proef7");
  }

  @Test
  void a_message_without_a_value_is_kept_too() {
    letters.setAside(message("k", null), WHY);

    assertThat(broker.history().getFirst().value()).isNull();
  }

  @Test
  void what_the_topic_won_t_take_is_kept_in_part_with_how_long_it_was() {
    letters.setAside(message("k", new byte[2_000_000]), WHY);

    var letter = broker.history().getFirst();
    assertThat(letter.value()).hasSize(64 * 1024);
    assertThat(header(letter, "keten-ingekort-van")).isEqualTo("2000000");
  }

  @Test
  void headers_and_a_key_that_are_too_large_do_not_hinder() {
    var message = message("k".repeat(LIMIT), new byte[10]);
    message.headers().add("reusachtig", new byte[LIMIT]);

    letters.setAside(message, WHY);

    assertThat(broker.history().getFirst().value()).hasSize(10);
  }

  @Test
  void a_reason_is_bounded() {
    letters.setAside(
        message("k", new byte[0]), new Unprocessable(Fault.REFUSED, "x".repeat(LIMIT)));

    assertThat(header(broker.history().getFirst(), "keten-reden")).hasSize(1_000);
  }

  @Test
  void a_topic_that_can_t_be_written_makes_the_message_come_again() {
    broker.refusal = new TopicAuthorizationException("keten.onverwerkbaar");

    assertThatThrownBy(() -> letters.setAside(message("k", new byte[0]), WHY))
        .isInstanceOf(KafkaException.class);
  }

  private static ConsumerRecord<String, byte[]> message(String key, byte @Nullable [] value) {
    return new ConsumerRecord<>("keten.proef", 0, 7, key, value);
  }

  private static String header(ProducerRecord<String, byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** Takes what is small enough. */
  private static final class Broker extends MockProducer<String, byte[]> {
    private @Nullable RuntimeException refusal;

    Broker() {
      super(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> letter) {
      @Nullable RuntimeException error =
          size(letter) > LIMIT ? new RecordTooLargeException("too large") : refusal;
      return error == null
          ? super.send(letter)
          : java.util.concurrent.CompletableFuture.failedFuture(error);
    }

    private static int size(ProducerRecord<String, byte[]> letter) {
      int headers = 0;
      for (var header : letter.headers()) {
        headers += header.value().length;
      }
      return headers
          + (letter.key() == null ? 0 : letter.key().length())
          + (letter.value() == null ? 0 : letter.value().length);
    }
  }
}
