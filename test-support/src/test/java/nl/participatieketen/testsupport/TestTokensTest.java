package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

class TestTokensTest {

  private static final TestToken TOKEN = TestTokens.of("gemeente-voorbeeld", "klantmanager");

  static Stream<ReactiveJwtDecoder> decoders() {
    return Stream.of(
        TestTokens.decoder(),
        NimbusReactiveJwtDecoder.withJwkSetUri(TestTokens.issuerUri() + "/oauth2/jwks").build(),
        NimbusReactiveJwtDecoder.withIssuerLocation(TestTokens.issuerUri()).build());
  }

  @ParameterizedTest
  @MethodSource("decoders")
  void a_valid_token_carries_who_someone_is(ReactiveJwtDecoder decoder) {
    Jwt jwt = decoder.decode(TOKEN.medewerker("mw-7").value()).blockOptional().orElseThrow();

    assertThat(jwt.getClaimAsString("organisatie")).isEqualTo("gemeente-voorbeeld");
    assertThat(jwt.getClaimAsString("medewerker")).isEqualTo("mw-7");
    assertThat(jwt.getClaimAsString("rol")).isEqualTo("klantmanager");
    assertThat(jwt.getAudience()).containsExactly("participatieketen");
  }

  @ParameterizedTest
  @MethodSource("decoders")
  void a_claim_can_be_missing(ReactiveJwtDecoder decoder) {
    Jwt jwt = decoder.decode(TOKEN.without("rol").value()).blockOptional().orElseThrow();

    assertThat(jwt.getClaims()).doesNotContainKey("rol").containsKey("organisatie");
  }

  @ParameterizedTest
  @MethodSource("decoders")
  void an_expired_token_is_refused(ReactiveJwtDecoder decoder) {
    assertThatThrownBy(() -> decoder.decode(TOKEN.expired().value()).block())
        .isInstanceOf(JwtValidationException.class)
        .hasMessageContaining("expired");
  }

  @ParameterizedTest
  @MethodSource("decoders")
  void a_foreign_signature_is_refused(ReactiveJwtDecoder decoder) {
    assertThatThrownBy(() -> decoder.decode(TOKEN.foreign().value()).block())
        .isInstanceOf(JwtException.class)
        .rootCause()
        .hasMessageContaining("ignature");
  }
}
