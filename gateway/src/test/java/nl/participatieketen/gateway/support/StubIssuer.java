package nl.participatieketen.gateway.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** An issuer with a key of its own, which it publishes. */
public final class StubIssuer {

  private final StubService web = new StubService();
  private RSAKey key = newKey(UUID.randomUUID().toString());

  public StubIssuer() {
    publish();
  }

  public String uri() {
    return web.uri();
  }

  public StubService web() {
    return web;
  }

  public void publish() {
    web.answers(
        200, Map.of("Content-Type", "application/json"), new JWKSet(key.toPublicJWK()).toString());
  }

  /** Signs with a new key from now on; callers see it once it is published. */
  public void rotate() {
    key = newKey(UUID.randomUUID().toString());
  }

  /** As good as a real one, but for the key behind its key id. */
  public String forgedToken() {
    RSAKey real = key;
    try {
      key = newKey(real.getKeyID());
      return token();
    } finally {
      key = real;
    }
  }

  public String token() {
    return token(claims -> {});
  }

  public String tokenOf(String rol) {
    return token(claims -> claims.claim("rol", rol));
  }

  public String token(Consumer<JWTClaimsSet.Builder> change) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(uri())
            .subject("anna")
            .audience("participatieketen")
            .issueTime(Date.from(Instant.now().minusSeconds(600)))
            .expirationTime(Date.from(Instant.now().plusSeconds(600)))
            .claim("organisatie", "gemeente-voorbeeld")
            .claim("medewerker", "m-1")
            .claim("rol", "klantmanager");
    change.accept(claims);
    return sign(claims.build(), key);
  }

  private static String sign(JWTClaimsSet claims, RSAKey key) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
