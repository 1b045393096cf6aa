package nl.participatieketen.testsupport;

import com.nimbusds.jose.JOSEException;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/**
 * Tokens as the issuer of the local stack gives them, signed with a key made for this JVM, and the
 * issuer's addresses, so that a service under test keeps its own configuration: give it {@link
 * #issuerUri()} as {@code KETEN_ISSUER}.
 */
public final class TestTokens {

  private static final SigningKey KEY = SigningKey.generate();

  private TestTokens() {}

  /** A valid token of someone with this role at this organisatie. */
  public static TestToken of(String organisatie, String rol) {
    return TestToken.of(issuerUri(), organisatie, rol, KEY);
  }

  /** An issuer on 127.0.0.1 that serves {@code /oauth2/jwks} and the discovery document. */
  public static String issuerUri() {
    return Issuer.ADDRESS;
  }

  /** What a service would make of the issuer's address, without fetching anything. */
  public static ReactiveJwtDecoder decoder() {
    try {
      NimbusReactiveJwtDecoder decoder =
          NimbusReactiveJwtDecoder.withPublicKey(KEY.key().toRSAPublicKey())
              .signatureAlgorithm(SignatureAlgorithm.RS256)
              .build();
      decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuerUri()));
      return decoder;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Issuer {
    static final String ADDRESS = TestIssuer.start(KEY);
  }
}
