package nl.participatieketen.edge.identiteit;

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
 * Remembers for {@link #DUUR} which tokens bore a good signature, because checking one costs as
 * much as storing a document. What a token says, its end among it, is checked every time.
 */
final class TokenGeheugen implements ReactiveJwtDecoder {

  static final Duration DUUR = Duration.ofSeconds(30);

  private static final int HOOGSTENS = 1_000;

  private final ReactiveJwtDecoder handtekening;
  private final OAuth2TokenValidator<Jwt> regels;
  private final Cache<String, Jwt> echt =
      Caffeine.newBuilder().maximumSize(HOOGSTENS).expireAfterWrite(DUUR).build();

  /**
   * @param handtekening accepts only what the issuer signed
   * @param regels for what a token says
   */
  TokenGeheugen(ReactiveJwtDecoder handtekening, OAuth2TokenValidator<Jwt> regels) {
    this.handtekening = handtekening;
    this.regels = regels;
  }

  @Override
  public Mono<Jwt> decode(String token) {
    Jwt bekend = echt.getIfPresent(token);
    Mono<Jwt> jwt =
        bekend == null
            ? handtekening.decode(token).doOnNext(nieuw -> echt.put(token, nieuw))
            : Mono.just(bekend);
    return jwt.map(this::volgensDeRegels);
  }

  private Jwt volgensDeRegels(Jwt jwt) {
    OAuth2TokenValidatorResult oordeel = regels.validate(jwt);
    if (oordeel.hasErrors()) {
      throw new JwtValidationException("token refused by the rules", oordeel.getErrors());
    }
    return jwt;
  }
}
