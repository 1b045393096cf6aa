package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.participatieketen.gateway.support.StubIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class IssuerAwayTest extends GatewayTest {

  private static final StubIssuer away = new StubIssuer();

  @DynamicPropertySource
  static void issuerThatStartsLater(DynamicPropertyRegistry registry) {
    away.web().stop();
    registry.add("keten.gateway.identiteit.sleutels", () -> away.uri() + "/oauth2/jwks");
  }

  @Test
  void until_the_issuer_is_there_nobody_passes_and_nobody_is_blamed() {
    HttpResponse<String> response = ask();
    assertProblem(response, 503, "identiteit-niet-te-controleren");
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(response.headers().map()).doesNotContainKey("www-authenticate");
    assertThat(intake.received()).isEmpty();

    away.web().startAgain();

    assertThat(ask().statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> ask() {
    return caller.get("/intake/v1/x", as(away.token(claims -> claims.issuer(issuer.uri()))));
  }
}
