package nl.participatieketen.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.participatieketen.gateway.support.StubIssuer;
import org.junit.jupiter.api.Test;

class KeySetTest {

  /** No issuer here is slow, but the machine may be. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final StubIssuer issuer = new StubIssuer();
  private final AtomicLong time = new AtomicLong();
  private final KeySet keys =
      new KeySet(
          new IdentityProperties(issuer.uri(), issuer.uri() + "/oauth2/jwks", "participatieketen"),
          time::get,
          PATIENCE);

  @Test
  void the_set_is_fetched_when_first_needed_and_then_kept() {
    assertThat(fetches()).isZero();

    assertThat(keysFor(issuer.token())).hasSize(1);
    assertThat(keysFor(issuer.token())).hasSize(1);

    assertThat(fetches()).isEqualTo(1);
  }

  @Test
  void a_key_that_the_issuer_added_is_found() {
    keysFor(issuer.token());
    issuer.rotate();
    issuer.publish();
    pass(Duration.ofSeconds(11));

    assertThat(keysFor(issuer.token())).hasSize(1);
    assertThat(fetches()).isEqualTo(2);
  }

  @Test
  void made_up_keys_do_not_become_a_flood_at_the_issuer() {
    keysFor(issuer.token());
    pass(Duration.ofSeconds(11));
    issuer.rotate();
    for (int attempt = 0; attempt < 50; attempt++) {
      assertThat(keysFor(issuer.token())).isEmpty();
    }

    assertThat(fetches()).isEqualTo(2);
  }

  @Test
  void a_key_that_the_issuer_withdrew_is_forgotten() {
    String old = issuer.token();
    keysFor(old);
    issuer.rotate();
    issuer.publish();
    pass(Duration.ofMinutes(6));

    assertThat(keysFor(old)).isEmpty();
  }

  @Test
  void while_the_issuer_is_away_the_last_set_serves_for_an_hour() {
    String token = issuer.token();
    keysFor(token);
    issuer.web().answers(500, Map.of(), "stuk");

    pass(Duration.ofMinutes(50));
    assertThat(keysFor(token)).hasSize(1);
    pass(Duration.ofMinutes(11));
    assertThatThrownBy(() -> keysFor(token)).isInstanceOf(KeysUnavailableException.class);

    issuer.publish();
    assertThat(keysFor(token)).hasSize(1);
  }

  @Test
  void a_token_with_a_new_key_is_not_refused_while_the_issuer_is_away() {
    keysFor(issuer.token());
    issuer.rotate();
    issuer.web().answers(500, Map.of(), "stuk");
    pass(Duration.ofSeconds(11));

    assertThatThrownBy(() -> keysFor(issuer.token())).isInstanceOf(KeysUnavailableException.class);
    assertThatThrownBy(() -> keysFor(issuer.token())).isInstanceOf(KeysUnavailableException.class);
    assertThat(fetches()).isEqualTo(2);
  }

  @Test
  void what_is_no_key_set_is_an_error_and_no_refusal() {
    issuer.web().answers(200, Map.of("Content-Type", "text/html"), "<html>");

    assertThatThrownBy(() -> keysFor(issuer.token())).isInstanceOf(KeysUnavailableException.class);
  }

  private List<JWK> keysFor(String token) {
    try {
      return keys.apply(SignedJWT.parse(token)).collectList().blockOptional().orElseThrow();
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private int fetches() {
    return issuer.web().received().size();
  }

  private void pass(Duration duration) {
    time.addAndGet(duration.toNanos());
  }
}
