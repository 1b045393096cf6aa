package nl.participatieketen.benchmarks.chain;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.TrajectGestart;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What traject told: which trajecten it began, and when. */
final class Effects implements AutoCloseable {

  private final Consumer<String, byte[]> consumer;
  private final CloudEventCodec codec = new CloudEventCodec();
  private final Map<UUID, Effect> found = new HashMap<>();

  /**
   * The beginning of one traject, in milliseconds since the epoch.
   *
   * @param received when traject had the event and began to work on it
   * @param published when the traject was stored and its own relay sent it on
   */
  record Effect(long received, long published) {}

  Effects(String broker) {
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.TRAJECT).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /**
   * Reads until all are there.
   *
   * @param aanmeldingen whose traject must begin
   * @throws IllegalStateException when that takes longer than {@code patience}
   */
  Map<UUID, Effect> await(Collection<UUID> aanmeldingen, Duration patience) {
    long ends = System.nanoTime() + patience.toNanos();
    while (!found.keySet().containsAll(aanmeldingen)) {
      if (System.nanoTime() > ends) {
        throw new IllegalStateException(
            "%d van de %d trajecten zijn niet begonnen"
                .formatted(
                    aanmeldingen.stream().filter(id -> !found.containsKey(id)).count(),
                    aanmeldingen.size()));
      }
      consumer.poll(Duration.ofMillis(200)).forEach(this::note);
    }
    return found;
  }

  private void note(ConsumerRecord<String, byte[]> message) {
    CloudEventEnvelope event = codec.read(message.value());
    if (event.data() instanceof TrajectGestart started) {
      found.putIfAbsent(
          started.aanmeldingId(), new Effect(event.time().toEpochMilli(), message.timestamp()));
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
