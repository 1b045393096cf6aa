package nl.participatieketen.edge.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

class TokenCacheTest {

  private final AtomicInteger gecontroleerd = new AtomicInteger();
  private final AtomicBoolean verlopen = new AtomicBoolean();
  private final ReactiveJwtDecoder geheugen = new TokenCache(handtekening(), regels());

  @Test
  void a_signature_is_checked_once() {
    Jwt eerst = geheugen.decode("echt").block();
    Jwt daarna = geheugen.decode("echt").block();

    assertThat(daarna).isNotNull().isEqualTo(eerst);
    assertThat(gecontroleerd).hasValue(1);
  }

  @Test
  void another_token_is_checked_on_its_own() {
    geheugen.decode("echt").block();

    assertThatThrownBy(() -> geheugen.decode("vals").block()).isInstanceOf(BadJwtException.class);
    assertThatThrownBy(() -> geheugen.decode("vals").block()).isInstanceOf(BadJwtException.class);
    assertThat(gecontroleerd).hasValue(3);
  }

  @Test
  void a_remembered_token_that_has_ended_is_refused() {
    geheugen.decode("echt").block();
    verlopen.set(true);

    assertThatThrownBy(() -> geheugen.decode("echt").block())
        .isInstanceOf(JwtValidationException.class);
  }

  private ReactiveJwtDecoder handtekening() {
    return token -> {
      gecontroleerd.incrementAndGet();
      return token.equals("echt")
          ? Mono.just(Jwt.withTokenValue(token).header("alg", "RS256").claim("rol", "x").build())
          : Mono.error(new BadJwtException("not signed by the issuer"));
    };
  }

  private OAuth2TokenValidator<Jwt> regels() {
    return jwt ->
        verlopen.get()
            ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
            : OAuth2TokenValidatorResult.success();
  }
}
