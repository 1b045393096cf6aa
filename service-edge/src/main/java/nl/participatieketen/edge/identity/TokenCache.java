package nl.participatieketen.edge.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Remembers for {@link #DURATION} which tokens bore a good signature, because checking one costs as
 * much as storing a document. What a token says, its end among it, is checked every time.
 */
final class TokenCache implements ReactiveJwtDecoder {

  static final Duration DURATION = Duration.ofSeconds(30);

  private static final int AT_MOST = 1_000;

  private final ReactiveJwtDecoder signature;
  private final OAuth2TokenValidator<Jwt> rules;
  private final Cache<String, Jwt> genuine =
      Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(DURATION).build();

  /**
   * @param signature accepts only what the issuer signed
   * @param rules for what a token says
   */
  TokenCache(ReactiveJwtDecoder signature, OAuth2TokenValidator<Jwt> rules) {
    this.signature = signature;
    this.rules = rules;
  }

  @Override
  public Mono<Jwt> decode(String token) {
    Jwt known = genuine.getIfPresent(token);
    Mono<Jwt> jwt =
        known == null
            ? signature.decode(token).doOnNext(added -> genuine.put(token, added))
            : Mono.just(known);
    return jwt.map(this::byTheRules);
  }

  private Jwt byTheRules(Jwt jwt) {
    OAuth2TokenValidatorResult verdict = rules.validate(jwt);
    if (verdict.hasErrors()) {
      throw new JwtValidationException("token refused by the rules", verdict.getErrors());
    }
    return jwt;
  }
}
