package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class AnswerHeadersTest extends GatewayTest {

  private static final Map<String, String> REQUIRED =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer");

  Stream<Named<Supplier<HttpResponse<String>>>> answers() {
    return Stream.of(
        Named.of("200", () -> caller.get("/intake/v1/x", as(issuer.token()))),
        Named.of("openapi", () -> caller.get("/intake/v1/openapi.json")),
        Named.of("400", () -> caller.get("/intake/v1/x;y", as(issuer.token()))),
        Named.of("401", () -> caller.get("/intake/v1/x")),
        Named.of("403", () -> caller.get("/intake/v1/x", as(issuer.tokenOf("?")))),
        Named.of("404", () -> caller.get("/x", as(issuer.token()))),
        Named.of("413", () -> caller.post("/intake/v1/x", "x".repeat(300_000), as(issuer.token()))),
        Named.of("redirect", () -> caller.get("/")),
        Named.of("health", () -> caller.get("/actuator/health")));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void every_answer_carries_each_security_header_once(Supplier<HttpResponse<String>> answer) {
    HttpResponse<String> response = answer.get();

    REQUIRED.forEach(
        (name, value) ->
            assertThat(response.headers().allValues(name)).as(name).containsExactly(value));
  }

  @Test
  void what_a_service_set_itself_is_replaced_and_not_doubled() {
    intake.answers(
        200,
        Map.of(
            "Cache-Control", "max-age=60",
            "Content-Security-Policy", "default-src *",
            "X-Frame-Options", "SAMEORIGIN",
            "Access-Control-Allow-Origin", "https://elders.example",
            "Access-Control-Allow-Credentials", "true"),
        "{}");

    HttpResponse<String> response = caller.get("/intake/v1/x", as(issuer.token()));

    REQUIRED.forEach(
        (name, value) ->
            assertThat(response.headers().allValues(name)).as(name).containsExactly(value));
    assertThat(response.headers().map())
        .doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials");
  }
}
