package nl.participatieketen.edge.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * How long the partitions of this instance have stood still: since when each has had records in
 * hand of which none was taken in. A partition without records in hand does not stand still.
 */
final class Progress implements ConsumerRebalanceListener {

  private final Map<TopicPartition, Long> since = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  /**
   * @param nanos the clock of the machine: one that is moved must not make or hide a standstill
   */
  Progress(LongSupplier nanos) {
    this.nanos = nanos;
  }

  void begin(List<ConsumerRecord<String, byte[]>> records) {
    long now = nanos.getAsLong();
    records.forEach(entry -> since.putIfAbsent(partition(entry), now));
  }

  void done(List<ConsumerRecord<String, byte[]>> records) {
    records.forEach(entry -> since.remove(partition(entry)));
  }

  /** All before this one were taken in; what has nothing before it stands still as it did. */
  void doneUpTo(List<ConsumerRecord<String, byte[]>> records, int failed) {
    long now = nanos.getAsLong();
    records.subList(0, failed).forEach(entry -> since.put(partition(entry), now));
  }

  /** The longest of them, zero where nothing stands still. */
  Duration standstill() {
    long now = nanos.getAsLong();
    return since.values().stream()
        .map(begin -> Duration.ofNanos(Math.max(0, now - begin)))
        .reduce(Duration.ZERO, (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    // nothing is in hand yet
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    partitions.forEach(since::remove);
  }

  private static TopicPartition partition(ConsumerRecord<String, byte[]> entry) {
    return new TopicPartition(entry.topic(), entry.partition());
  }
}
