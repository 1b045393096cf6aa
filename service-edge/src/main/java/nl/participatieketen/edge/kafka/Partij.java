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
final class Partij {

  private static final int TEGELIJK = 8;

  private Partij() {}

  /**
   * Completes when everything has been taken in; error signal {@link BatchListenerFailedException}
   * names the first record that failed: all before it have been taken in, and some after it too, so
   * what comes again must be recognised.
   */
  static Mono<Void> verwerk(
      List<ConsumerRecord<String, byte[]>> berichten,
      Function<ConsumerRecord<String, byte[]>, Mono<Void>> verwerking) {
    NavigableMap<Integer, Throwable> mislukt = new ConcurrentSkipListMap<>();
    return Flux.fromIterable(perSleutel(berichten))
        .flatMap(
            plaatsen ->
                Flux.fromIterable(plaatsen)
                    .concatMap(
                        plaats ->
                            Mono.defer(() -> verwerking.apply(berichten.get(plaats)))
                                .doOnError(fout -> mislukt.put(plaats, fout)))
                    .onErrorComplete(),
            TEGELIJK)
        .then(Mono.defer(() -> eerste(mislukt)));
  }

  private static Mono<Void> eerste(NavigableMap<Integer, Throwable> mislukt) {
    return mislukt.isEmpty()
        ? Mono.empty()
        : Mono.error(
            new BatchListenerFailedException(
                "record not taken in",
                mislukt.firstEntry().getValue(),
                mislukt.firstEntry().getKey()));
  }

  private static Collection<List<Integer>> perSleutel(
      List<ConsumerRecord<String, byte[]>> berichten) {
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
