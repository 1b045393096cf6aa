package nl.participatieketen.testsupport;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** A token for a test, valid unless something is changed about it; every change gives a new one. */
public final class TestToken {

  private final Map<String, Object> claims;
  private final SigningKey key;

  private TestToken(Map<String, Object> claims, SigningKey key) {
    this.claims = claims;
    this.key = key;
  }

  static TestToken of(String issuer, String organisatie, String rol, SigningKey key) {
    Instant now = Clock.systemUTC().instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", issuer);
    claims.put("aud", "participatieketen");
    claims.put("sub", rol + "@" + organisatie);
    claims.put("iat", Date.from(now));
    claims.put("exp", Date.from(now.plus(Duration.ofHours(1))));
    claims.put("organisatie", organisatie);
    claims.put("medewerker", "mw-" + rol);
    claims.put("rol", rol);
    if (rol.equals("werkgever")) {
      claims.put("werkgever", "wg-voorbeeld");
    }
    return new TestToken(claims, key);
  }

  /** The opaque id of the person, in place of {@code mw-<rol>}. */
  public TestToken medewerker(String id) {
    return with("medewerker", id);
  }

  public TestToken with(String claim, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(claims);
    changed.put(claim, value);
    return new TestToken(changed, key);
  }

  public TestToken without(String claim) {
    Map<String, Object> changed = new LinkedHashMap<>(claims);
    changed.remove(claim);
    return new TestToken(changed, key);
  }

  /** Ended an hour ago. */
  public TestToken expired() {
    Instant now = Clock.systemUTC().instant();
    return with("iat", Date.from(now.minus(Duration.ofHours(2))))
        .with("exp", Date.from(now.minus(Duration.ofHours(1))));
  }

  /** Signed by a key that the issuer doesn't know, under the id of the key that it does know. */
  public TestToken foreign() {
    return new TestToken(claims, key.impostor());
  }

  /** The signed JWT in its compact form. */
  public String value() {
    JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
    claims.forEach(set::claim);
    return key.sign(set.build());
  }

  /** The value of the {@code Authorization} header. */
  public String bearer() {
    return "Bearer " + value();
  }

  @Override
  public String toString() {
    return value();
  }
}
