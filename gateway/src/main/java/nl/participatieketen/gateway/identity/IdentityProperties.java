package nl.participatieketen.gateway.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuer what a token must name as its issuer
 * @param sleutels where the issuer publishes its keys (a JWK set)
 * @param publiek the audience that a token must be meant for
 */
@Validated
@ConfigurationProperties("keten.gateway.identiteit")
record IdentityProperties(
    @Pattern(regexp = URL, message = "moet een adres zijn dat met http:// of https:// begint")
        String issuer,
    @Pattern(regexp = URL, message = "moet een adres zijn dat met http:// of https:// begint")
        String sleutels,
    @NotBlank(message = "mag niet leeg zijn") String publiek) {

  private static final String URL = "https?://[^\\s/]+(/\\S*)?";
}
