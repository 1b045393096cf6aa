package nl.participatieketen.edge.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.BatchListenerFailedException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class BatchTest {

  private final Map<String, ConcurrentLinkedQueue<Long>> verwerkt = new ConcurrentHashMap<>();

  @Test
  void what_bears_one_key_is_taken_in_in_order_however_long_it_takes() {
    List<ConsumerRecord<String, byte[]>> berichten =
        IntStream.range(0, 60).mapToObj(i -> bericht(i, "k" + i % 3)).toList();

    verwerk(
        berichten,
        bericht ->
            Mono.delay(Duration.ofMillis(3 - bericht.offset() % 4 % 3))
                .then(Mono.fromRunnable(() -> noteer(bericht))));

    assertThat(verwerkt).containsOnlyKeys("k0", "k1", "k2");
    assertThat(verwerkt.values())
        .allSatisfy(rij -> assertThat(List.copyOf(rij)).hasSize(20).isSorted());
  }

  @Test
  void different_keys_are_taken_in_at_once() {
    var beide = new CountDownLatch(2);

    verwerk(
        List.of(bericht(0, "a"), bericht(1, "b")),
        bericht ->
            Mono.<Void>fromRunnable(() -> wachtOp(beide)).subscribeOn(Schedulers.boundedElastic()));

    assertThat(beide.getCount()).isZero();
  }

  @Test
  void a_failure_holds_up_its_own_key_and_names_the_first_that_must_come_again() {
    var berichten =
        List.of(
            bericht(0, "a"), bericht(1, "b"), bericht(2, "c"), bericht(3, "b"), bericht(4, "c"));

    var fout =
        catchThrowableOfType(
            BatchListenerFailedException.class,
            () ->
                verwerk(
                    berichten,
                    bericht ->
                        bericht.offset() == 1 || bericht.offset() == 4
                            ? Mono.error(new IllegalStateException("weg"))
                            : Mono.fromRunnable(() -> noteer(bericht))));

    assertThat(fout.getIndex()).isEqualTo(1);
    assertThat(verwerkt).containsOnlyKeys("a", "c");
    assertThat(verwerkt.get("c")).containsExactly(2L);
  }

  @Test
  void records_without_a_key_stay_in_order_too() {
    verwerk(
        List.of(bericht(0, null), bericht(1, null)),
        bericht ->
            Mono.delay(Duration.ofMillis(5 - 5 * bericht.offset()))
                .then(Mono.fromRunnable(() -> noteer(bericht))));

    assertThat(verwerkt.get("null")).containsExactly(0L, 1L);
  }

  private static void verwerk(
      List<ConsumerRecord<String, byte[]>> berichten,
      Function<ConsumerRecord<String, byte[]>, Mono<Void>> verwerking) {
    Batch.evolve(berichten, verwerking).block(Duration.ofSeconds(30));
  }

  private void noteer(ConsumerRecord<String, byte[]> bericht) {
    verwerkt
        .computeIfAbsent(String.valueOf(bericht.key()), sleutel -> new ConcurrentLinkedQueue<>())
        .add(bericht.offset());
  }

  private static void wachtOp(CountDownLatch beide) {
    beide.countDown();
    try {
      assertThat(beide.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    }
  }

  private static ConsumerRecord<String, byte[]> bericht(long plaats, @Nullable String sleutel) {
    return new ConsumerRecord<>("keten.proef", 0, plaats, sleutel, new byte[0]);
  }
}
