package nl.participatieketen.edge.kafka;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchListenerFailedException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes in a batch: records with the same key one by one and in order, records with different keys
 * at once. A record that fails holds up those with its key and no others.
 */
final class Batch {

  private static final int AT_ONCE = 8;

  private Batch() {}

  /**
   * Completes when everything has been taken in; error signal {@link BatchListenerFailedException}
   * names the first record that failed: all before it have been taken in, and some after it too, so
   * what comes again must be recognised.
   */
  static Mono<Void> evolve(
      List<ConsumerRecord<String, byte[]>> berichten,
      Function<ConsumerRecord<String, byte[]>, Mono<Void>> processing) {
    NavigableMap<Integer, Throwable> failed = new ConcurrentSkipListMap<>();
    return Flux.fromIterable(byKey(berichten))
        .flatMap(
            plaatsen ->
                Flux.fromIterable(plaatsen)
                    .concatMap(
                        plaats ->
                            Mono.defer(() -> processing.apply(berichten.get(plaats)))
                                .doOnError(error -> failed.put(plaats, error)))
                    .onErrorComplete(),
            AT_ONCE)
        .then(Mono.defer(() -> first(failed)));
  }

  private static Mono<Void> first(NavigableMap<Integer, Throwable> failed) {
    return failed.isEmpty()
        ? Mono.empty()
        : Mono.error(
            new BatchListenerFailedException(
                "record not taken in",
                failed.firstEntry().getValue(),
                failed.firstEntry().getKey()));
  }

  private static Collection<List<Integer>> byKey(List<ConsumerRecord<String, byte[]>> berichten) {
    return IntStream.range(0, berichten.size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                plaats -> String.valueOf(berichten.get(plaats).key()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }
}
