package nl.participatieketen.edge.kafka;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import nl.participatieketen.contract.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;

/** Keeps what can't be processed, unchanged, with its reason and its origin. */
final class DodeBrieven {

  private final Producer<String, byte[]> producer;
  private final String dienst;

  DodeBrieven(Producer<String, byte[]> producer, String dienst) {
    this.producer = producer;
    this.dienst = dienst;
  }

  /**
   * Returns when the broker has it.
   *
   * @throws KafkaException when it hasn't; the record must then come again
   */
  void legWeg(ConsumerRecord<String, byte[]> bericht, String reden) {
    var brief =
        new ProducerRecord<>(
            Topics.ONVERWERKBAAR, null, bericht.key(), bericht.value(), bericht.headers());
    kop(brief, "keten-reden", reden);
    kop(brief, "keten-dienst", dienst);
    kop(brief, "keten-topic", bericht.topic());
    kop(brief, "keten-partitie", String.valueOf(bericht.partition()));
    kop(brief, "keten-offset", String.valueOf(bericht.offset()));
    try {
      producer.send(brief).get();
    } catch (ExecutionException fout) {
      throw new KafkaException("dead letter not stored", fout.getCause());
    } catch (InterruptedException fout) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while storing a dead letter", fout);
    }
  }

  private static void kop(ProducerRecord<String, byte[]> brief, String naam, String waarde) {
    brief.headers().remove(naam).add(naam, waarde.getBytes(StandardCharsets.UTF_8));
  }
}
