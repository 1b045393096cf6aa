package nl.participatieketen.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.participatieketen.gateway.support.RawRequest;
import nl.participatieketen.gateway.support.StubService.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class RoutingTest extends GatewayTest {

  @Test
  void each_service_is_found_by_its_prefix_which_it_never_sees() {
    caller.get("/intake/v1/aanmeldingen", as(issuer.token()));
    caller.get("/traject/v1/trajecten", as(issuer.token()));
    caller.get("/werkgever/v1/werkplekken", as(issuer.token()));

    assertThat(intake.received()).extracting(Received::uri).containsExactly("/v1/aanmeldingen");
    assertThat(traject.received()).extracting(Received::uri).containsExactly("/v1/trajecten");
    assertThat(werkgever.received()).extracting(Received::uri).containsExactly("/v1/werkplekken");
    assertThat(intake.received().getFirst().headers()).doesNotContainKey("Transfer-encoding");
  }

  @Test
  void an_encoded_path_and_query_arrive_as_they_were_sent() {
    caller.get("/intake/v1/zoek/caf%C3%A9%20x?naam=a%26b%2Bc&naam=d&leeg=", as(issuer.token()));

    assertThat(intake.received())
        .extracting(Received::uri)
        .containsExactly("/v1/zoek/caf%C3%A9%20x?naam=a%26b%2Bc&naam=d&leeg=");
  }

  @Test
  void a_body_arrives_whole_and_the_answer_comes_back_whole() {
    intake.answers(201, Map.of("ETag", "\"1\"", "API-Version", "1.0.0"), "{\"id\":\"x\"}");

    HttpResponse<String> response =
        caller.post(
            "/intake/v1/aanmeldingen",
            "{\"naam\":\"Zoë\"}",
            as(issuer.token(), "Idempotency-Key", "\"k\""));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEqualTo("{\"id\":\"x\"}");
    assertThat(response.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(response.headers().firstValue("API-Version")).hasValue("1.0.0");
    Received request = intake.received().getFirst();
    assertThat(new String(request.body(), UTF_8)).isEqualTo("{\"naam\":\"Zoë\"}");
    assertThat(request.header("Idempotency-Key")).isEqualTo("\"k\"");
  }

  @Test
  void a_location_gets_the_prefix_that_the_service_does_not_know() {
    traject.answers(201, Map.of("Location", "/v1/trajecten/7"), "");

    HttpResponse<String> response = caller.post("/traject/v1/trajecten", "{}", as(issuer.token()));

    assertThat(response.headers().firstValue("Location")).hasValue("/traject/v1/trajecten/7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/onbekend", "/intake", "/intake/", "/v1/aanmeldingen", "/intake/v1/x/", "/docs/"})
  void an_unknown_path_or_a_trailing_slash_is_not_found(String path) {
    assertProblem(caller.get(path, as(issuer.token())), 404, "niet-gevonden");
    assertThat(intake.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/intake/actuator/prometheus",
        "/intake/actuator/health",
        "/intake/v1x/y",
        "/intake/v/x"
      })
  void only_a_versioned_interface_of_a_service_can_be_reached(String path) {
    assertProblem(caller.get(path, as(issuer.tokenOf("beheerder"))), 404, "niet-gevonden");
    assertThat(intake.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/intake/v1/../actuator/env",
        "/intake/v1/%2e%2e/actuator/env",
        "/intake/v1/..%2factuator/env",
        "/intake/v1/x;y=z",
        "/intake//v1/x",
        "/intake/v1/a%00b"
      })
  void a_path_that_means_two_things_is_refused(String path) {
    assertProblem(caller.get(path, as(issuer.token())), 400, "ongeldig-verzoek");
    assertThat(intake.received()).isEmpty();
  }

  @Test
  void what_a_service_says_went_wrong_passes_through_unchanged() {
    String problem =
        "{\"type\":\"https://participatieketen.nl/problemen/geweigerd\",\"status\":409}";
    intake.answers(409, Map.of("Content-Type", "application/problem+json"), problem);
    HttpResponse<String> refused = caller.post("/intake/v1/x", "{}", as(issuer.token()));
    intake.answers(
        503, Map.of("Content-Type", "application/problem+json", "Retry-After", "7"), problem);
    HttpResponse<String> away = caller.get("/intake/v1/x", as(issuer.token()));

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).isEqualTo(problem);
    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(away.body()).isEqualTo(problem);
    assertThat(away.headers().firstValue("Retry-After")).hasValue("7");
  }

  @Test
  void a_connection_goes_on_after_a_queued_request_was_refused_at_once(@LocalServerPort int port)
      throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: %s\r\n\r\n";
    String token = issuer.token();
    String first = request.formatted("/intake/v1/x", token, "keep-alive");
    String queued = request.formatted("/onbekend", token, "keep-alive");
    String next = request.formatted("/intake/v1/y", token, "close");

    String answer = RawRequest.converse(port, first + queued, "niet-gevonden\"}", next);

    assertThat(answer).contains("HTTP/1.1 200");
  }

  @Test
  void a_method_that_nobody_knows_is_refused() {
    HttpResponse<String> response =
        caller.send("TRACE", "/intake/v1/x", BodyPublishers.noBody(), as(issuer.token()));

    assertProblem(response, 400, "ongeldig-verzoek");
    assertThat(intake.received()).isEmpty();
  }
}
