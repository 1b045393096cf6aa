package nl.participatieketen.gateway.identity;

import java.time.Duration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** The checks of a token besides its signature, each with the words for whoever brought it. */
final class TokenRules {

  private static final Duration CLOCK_DIFFERENCE = Duration.ofSeconds(30);

  private TokenRules() {}

  static OAuth2TokenValidator<Jwt> of(IdentityProperties identity) {
    return new DelegatingOAuth2TokenValidator<>(
        explained(type(), "Dit soort bewijs geeft geen toegang."),
        explained(times(), "Het bewijs is verlopen, nog niet geldig, of zonder einde."),
        explained(
            new JwtIssuerValidator(identity.issuer()),
            "Het bewijs komt van een uitgever die hier niet wordt vertrouwd."),
        explained(
            new JwtAudienceValidator(identity.publiek()),
            "Het bewijs is niet voor %s bedoeld.".formatted(identity.publiek())));
  }

  private static OAuth2TokenValidator<Jwt> type() {
    JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
    type.setAllowEmpty(true);
    return type;
  }

  private static OAuth2TokenValidator<Jwt> times() {
    JwtTimestampValidator times = new JwtTimestampValidator(CLOCK_DIFFERENCE);
    times.setAllowEmptyExpiryClaim(false);
    return times;
  }

  private static OAuth2TokenValidator<Jwt> explained(
      OAuth2TokenValidator<Jwt> rule, String explanation) {
    OAuth2Error error = new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, explanation, null);
    return token ->
        rule.validate(token).hasErrors()
            ? OAuth2TokenValidatorResult.failure(error)
            : OAuth2TokenValidatorResult.success();
  }
}
