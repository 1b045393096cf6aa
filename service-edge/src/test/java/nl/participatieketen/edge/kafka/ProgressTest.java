package nl.participatieketen.edge.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final AtomicLong nanos = new AtomicLong(-5);
  private final Progress progress = new Progress(nanos::get);
  private final List<ConsumerRecord<String, byte[]>> batch = List.of(at(0, 7), at(1, 3), at(0, 8));

  @Test
  void nothing_in_hand_is_no_standstill() {
    passes(60);
    assertThat(progress.standstill()).isZero();
    progress.begin(batch);
    progress.done(batch);
    passes(60);
    assertThat(progress.standstill()).isZero();
  }

  @Test
  void what_comes_again_and_fails_again_stands_still_from_the_first_time() {
    progress.begin(batch);
    passes(10);
    progress.doneUpTo(batch, 0);
    progress.begin(batch);
    passes(20);
    assertThat(progress.standstill()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void one_partition_stands_still_while_another_goes_on() {
    progress.begin(batch);
    passes(10);
    progress.doneUpTo(batch, 1);
    passes(10);
    assertThat(progress.standstill()).isEqualTo(Duration.ofSeconds(20));
    progress.done(List.of(at(1, 3)));
    assertThat(progress.standstill()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void a_partition_that_went_to_another_instance_is_not_ours_to_tell_of() {
    progress.begin(batch);
    passes(10);
    progress.onPartitionsRevoked(
        List.of(new TopicPartition("keten.proef", 0), new TopicPartition("keten.proef", 1)));
    assertThat(progress.standstill()).isZero();
  }

  private void passes(int seconds) {
    nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }

  private static ConsumerRecord<String, byte[]> at(int partition, long offset) {
    return new ConsumerRecord<>("keten.proef", partition, offset, "k", new byte[0]);
  }
}
