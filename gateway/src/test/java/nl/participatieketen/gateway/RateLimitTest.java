package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
    properties = {"keten.gateway.grenzen.per-seconde=1", "keten.gateway.grenzen.piek=3"})
class RateLimitTest extends GatewayTest {

  private static final AtomicLong time = new AtomicLong();

  @TestConfiguration
  static class HandTurnedTime {

    @Bean
    @Primary
    Ticker handTurnedTicker() {
      return time::get;
    }
  }

  @BeforeEach
  void everybodyHasBeenSilentForLong() {
    pass(Duration.ofMinutes(10));
  }

  @Test
  void who_asks_too_much_is_told_to_wait_and_may_go_on_afterwards() {
    String token = issuer.token();
    for (int left = 2; left >= 0; left--) {
      HttpResponse<String> response = caller.get("/intake/v1/x", as(token));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("RateLimit")).hasValue("\"client\";r=" + left);
      assertThat(response.headers().firstValue("RateLimit-Policy")).hasValue("\"client\";q=3;w=3");
    }

    HttpResponse<String> refused = caller.get("/intake/v1/x", as(token));
    assertProblem(refused, 429, "te-veel-verzoeken");
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(refused.headers().firstValue("RateLimit")).hasValue("\"client\";r=0;t=1");
    assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(intake.received()).hasSize(3);

    pass(Duration.ofSeconds(1));
    assertThat(caller.get("/intake/v1/x", as(token)).statusCode()).isEqualTo(200);
    assertThat(caller.get("/intake/v1/x", as(token)).statusCode()).isEqualTo(429);
  }

  @Test
  void one_person_does_not_use_up_what_another_may_ask() {
    String colleague = issuer.token(claims -> claims.claim("medewerker", "m-2"));
    String elsewhere = issuer.token(claims -> claims.claim("organisatie", "gemeente-anders"));

    exhaust(issuer.token());

    assertThat(caller.get("/intake/v1/x", as(colleague)).statusCode()).isEqualTo(200);
    assertThat(caller.get("/intake/v1/x", as(elsewhere)).statusCode()).isEqualTo(200);
  }

  @Test
  void a_new_token_of_the_same_person_gives_no_new_room() {
    exhaust(issuer.token());

    String next = issuer.token(claims -> claims.jwtID("ander"));
    assertThat(caller.get("/intake/v1/x", as(next)).statusCode()).isEqualTo(429);
  }

  @Test
  void bad_tokens_and_no_tokens_are_counted_together_against_the_address() {
    assertThat(caller.get("/intake/v1/x").statusCode()).isEqualTo(401);
    assertThat(caller.get("/intake/v1/x", as("onzin")).statusCode()).isEqualTo(401);
    assertThat(caller.get("/intake/v1/x", "Authorization", "Basic YTpi").statusCode())
        .isEqualTo(401);

    assertProblem(caller.get("/intake/v1/x"), 429, "te-veel-verzoeken");
    assertProblem(caller.get("/intake/v1/x", as("onzin")), 429, "te-veel-verzoeken");
    assertProblem(caller.get("/intake/v1/openapi.json"), 429, "te-veel-verzoeken");
    assertThat(caller.get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(caller.get("/intake/v1/x", as(issuer.token())).statusCode()).isEqualTo(200);
  }

  private void exhaust(String token) {
    for (int request = 0; request < 3; request++) {
      assertThat(caller.get("/intake/v1/x", as(token)).statusCode()).isEqualTo(200);
    }
    assertThat(caller.get("/intake/v1/x", as(token)).statusCode()).isEqualTo(429);
  }

  private static void pass(Duration duration) {
    time.addAndGet(duration.toNanos());
  }
}
