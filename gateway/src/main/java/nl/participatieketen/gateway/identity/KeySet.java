package nl.participatieketen.gateway.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The issuer's keys, fetched when first needed. A withdrawn key is gone after {@link #FRESH}. A key
 * that isn't in the set makes it fetch anew, but not again within {@link #PAUSE}, so that made-up
 * key ids don't become a flood at the issuer. While the issuer is away the last set serves for
 * {@link #USABLE}; what that can't answer is an error, never a refusal.
 */
@Component
final class KeySet implements Function<SignedJWT, Flux<JWK>> {

  private static final Logger log = LoggerFactory.getLogger(KeySet.class);

  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration USABLE = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final WebClient web = WebClient.create();
  private final String address;
  private final Ticker ticker;
  private final Duration patience;
  private final Mono<Keys> current;
  private volatile @Nullable Keys last;
  private volatile @Nullable Keys insufficient;

  @Autowired
  KeySet(IdentityProperties identity, Ticker ticker) {
    this(identity, ticker, PATIENCE);
  }

  /**
   * @param patience how long the issuer may take to answer before it counts as away
   */
  KeySet(IdentityProperties identity, Ticker ticker, Duration patience) {
    this.address = identity.sleutels();
    this.ticker = ticker;
    this.patience = patience;
    this.current = Mono.defer(this::fetch).cacheInvalidateIf(this::outdated);
  }

  /** A cached set; {@code tried} is later than {@code fetched} when the issuer was away then. */
  private record Keys(JWKSet set, long fetched, long tried) {

    boolean complete() {
      return fetched == tried;
    }
  }

  @Override
  public Flux<JWK> apply(SignedJWT token) {
    JWKSelector selector = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
    return current.flatMap(keys -> select(selector, keys)).flatMapMany(Flux::fromIterable);
  }

  private Mono<List<JWK>> select(JWKSelector selector, Keys keys) {
    List<JWK> found = selector.select(keys.set());
    if (!found.isEmpty() || !since(keys.tried(), PAUSE)) {
      return found.isEmpty() && !keys.complete() ? unreachable() : Mono.just(found);
    }
    insufficient = keys;
    return current.flatMap(
        anew -> anew.complete() ? Mono.just(selector.select(anew.set())) : unreachable());
  }

  private boolean outdated(Keys keys) {
    return keys.equals(insufficient) || since(keys.tried(), keys.complete() ? FRESH : PAUSE);
  }

  private boolean since(long moment, Duration term) {
    return ticker.read() - moment > term.toNanos();
  }

  private Mono<Keys> fetch() {
    return web.get()
        .uri(address)
        .retrieve()
        .bodyToMono(String.class)
        .timeout(patience)
        .switchIfEmpty(unreachable())
        .map(this::parse)
        .doOnNext(keys -> last = keys)
        .onErrorResume(this::makeDo);
  }

  private Keys parse(String json) {
    try {
      long now = ticker.read();
      return new Keys(JWKSet.parse(json), now, now);
    } catch (ParseException e) {
      throw new KeysUnavailableException(address, e);
    }
  }

  private Mono<Keys> makeDo(Throwable failure) {
    log.warn(
        "De sleutels van de uitgever zijn niet op te halen bij {}: {}",
        address,
        failure.toString());
    Keys keys = last;
    return keys == null || since(keys.fetched(), USABLE)
        ? Mono.error(new KeysUnavailableException(address, failure))
        : Mono.just(new Keys(keys.set(), keys.fetched(), ticker.read()));
  }

  private <T> Mono<T> unreachable() {
    return Mono.error(() -> new KeysUnavailableException(address, null));
  }
}
