package nl.participatieketen.eventstore.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Keys that were found a moment ago, and that none was found: no longer than {@link
 * PersonEncryption#KEY_MEMORY} after the store was asked. Who ask at once for the same are answered
 * by one question; an error is not remembered.
 *
 * @param <K> names a key; what was gone never comes back under the same name
 */
final class KeyMemory<K, V> {

  private static final Duration WHILE_HERE = Duration.ofMillis(Long.MAX_VALUE);

  private final Cache<K, Mono<Optional<V>>> known;

  KeyMemory(Ticker ticker) {
    this.known =
        Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(PersonEncryption.KEY_MEMORY)
            .ticker(ticker)
            .build();
  }

  Mono<Optional<V>> get(K name, Supplier<Mono<V>> lookup) {
    return known.get(
        name,
        unknown ->
            Mono.defer(lookup)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .cache(found -> WHILE_HERE, error -> Duration.ZERO, () -> Duration.ZERO));
  }

  void put(K name, V key) {
    known.put(name, Mono.just(Optional.of(key)));
  }

  void forget(Predicate<K> which) {
    known.asMap().keySet().removeIf(which);
  }
}
