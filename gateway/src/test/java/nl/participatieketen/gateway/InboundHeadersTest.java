package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import nl.participatieketen.gateway.support.StubService.Received;
import org.junit.jupiter.api.Test;

class InboundHeadersTest extends GatewayTest {

  @Test
  void nobody_can_pose_as_a_proxy_or_hide_the_true_request() {
    caller.get(
        "/intake/v1/x",
        as(
            issuer.token(),
            "X-Forwarded-For",
            "10.0.0.1",
            "X-Forwarded-Host",
            "kwaad.example",
            "X-Forwarded-Prefix",
            "/beheer",
            "Forwarded",
            "for=10.0.0.1;host=kwaad.example",
            "X-Real-IP",
            "10.0.0.1",
            "X-Original-URL",
            "/actuator/env",
            "X-HTTP-Method-Override",
            "DELETE",
            "Cookie",
            "a=b",
            "Proxy-Authorization",
            "Basic YTpi",
            "TE",
            "trailers",
            "Keep-Alive",
            "300"));

    Received request = intake.received().getFirst();
    assertThat(request.headers())
        .doesNotContainKeys(
            "X-forwarded-for",
            "X-forwarded-host",
            "X-forwarded-proto",
            "X-forwarded-port",
            "Forwarded",
            "X-real-ip",
            "X-original-url",
            "X-http-method-override",
            "Cookie",
            "Proxy-authorization",
            "Te",
            "Keep-alive");
    assertThat(request.headers().get("X-forwarded-prefix")).containsExactly("/intake");
    assertThat(request.header("Host")).isEqualTo(intake.uri().substring("http://".length()));
  }

  @Test
  void what_the_service_needs_passes() {
    caller.post(
        "/intake/v1/x",
        "{}",
        as(
            issuer.token(),
            "Idempotency-Key",
            "\"k\"",
            "If-Match",
            "\"3\"",
            "Accept",
            "application/json",
            "Content-Type",
            "application/json"));

    Received request = intake.received().getFirst();
    assertThat(request.header("Idempotency-Key")).isEqualTo("\"k\"");
    assertThat(request.header("If-Match")).isEqualTo("\"3\"");
    assertThat(request.header("Accept")).isEqualTo("application/json");
    assertThat(request.header("Content-Type")).isEqualTo("application/json");
  }
}
