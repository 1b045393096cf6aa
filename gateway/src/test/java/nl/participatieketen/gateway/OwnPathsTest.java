package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.participatieketen.testsupport.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class OwnPathsTest extends GatewayTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?x=1",
        "/docs?taal=nl",
        "/docs/docs.js?v=2",
        "/v1/asyncapi.yaml?versie=2",
        "/v1/asyncapi.yaml?leeg",
        "/actuator/health?details=ja",
      })
  void a_parameter_that_nobody_reads_is_refused(String path) {
    HttpResponse<String> response = caller.get(path);

    assertProblem(response, 400, "ongeldig-verzoek");
    assertThat(response.body()).contains("geen parameters");
  }

  @Test
  void of_the_figures_the_one_parameter_that_there_is_can_be_used() {
    String[] operator = as(issuer.tokenOf("beheerder"));

    assertThat(caller.get("/actuator/prometheus?includedNames=x", operator).statusCode())
        .isEqualTo(200);
    assertThat(caller.get("/actuator/prometheus?naam=x", operator).body())
        .contains("ongeldig-verzoek", "includedNames");
  }

  @ParameterizedTest
  @CsvSource({
    "/docs, application/json",
    "/docs, application/problem+json",
    "/v1/asyncapi.yaml, text/html",
    "/v1/asyncapi.yaml, application/json",
  })
  void what_the_caller_does_not_accept_is_not_sent(String path, String accept) {
    assertProblem(caller.get(path, "Accept", accept), 406, "formaat-niet-leverbaar");
  }

  @ParameterizedTest
  @CsvSource({"/docs, x", "/v1/asyncapi.yaml, ///", "/docs, text/html;q=veel"})
  void an_accept_that_can_not_be_read_gets_a_problem_too(String path, String accept) {
    HttpResponse<String> response = caller.get(path, "Accept", accept);

    assertProblem(response, 400, "ongeldig-verzoek");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void the_documents_can_only_be_read(String method) {
    assertProblem(
        caller.send(method, "/docs", BodyPublishers.noBody(), as(issuer.token())),
        405,
        "methode-niet-toegestaan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/v1/asyncapi.yaml", "/docs/docs.js", "/actuator/health"})
  void the_head_of_what_is_public_is_public(String path) {
    HttpResponse<String> response = caller.send("HEAD", path, BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/intake/v1/x/",
        "/onbekend",
        "/intake/v1/caf%C3%A9/",
        "/intake/v1/a;b",
      })
  void an_instance_is_the_path_as_it_was_asked_for(String path) {
    assertThat(caller.get(path + "?q=1", as(issuer.token())).body())
        .contains("\"instance\":\"" + path + "\"");
  }

  @Test
  void an_instance_is_never_another_host() {
    assertThat(caller.get("//elders.example/x", as(issuer.token())).body())
        .contains("ongeldig-verzoek")
        .doesNotContain("elders");
  }

  @Test
  void of_a_request_that_was_refused_at_the_wire_the_path_is_kept_where_it_can_be_read() {
    String request = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n";

    assertThat(Wire.send(port, request.formatted("/intake/v1/x?q=%")).body())
        .contains("\"instance\":\"/intake/v1/x\"");
    assertThat(Wire.send(port, request.formatted("/intake/v1/%")).body())
        .contains("\"code\":\"ongeldig-verzoek\"")
        .doesNotContain("instance");
  }

  @Test
  void an_old_client_that_names_no_host_and_one_that_names_it_twice_over_are_served() {
    String token = issuer.token();
    String old = "GET /intake/v1/x HTTP/1.0\r\nAuthorization: Bearer %s\r\n\r\n".formatted(token);
    String absolute =
        "GET http://localhost/intake/v1/x HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
            .formatted(token);

    assertThat(Wire.send(port, old).status()).isEqualTo(200);
    assertThat(Wire.send(port, absolute).status()).isEqualTo(200);
    assertThat(intake.received()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zz\r\n{}\r\n0\r\n\r\n",
        "-1\r\n{}\r\n0\r\n\r\n",
        "2\r\n{}x\r\n0\r\n\r\n",
        "2 \u0000\r\n{}\r\n0\r\n\r\n",
        "ffffffffffffffffffff\r\n{}",
      })
  void a_body_in_broken_chunks_goes_no_further(String chunks) {
    String head =
        "POST /intake/v1/x HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nTransfer-Encoding: chunked\r\n\r\n"
            .formatted(issuer.token());

    Wire.Answer answer = Wire.send(port, head + chunks);

    assertThat(answer.status()).as(answer.head() + answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("ongeldig-verzoek");
    assertThat(intake.received()).isEmpty();
  }

  @Test
  void what_was_asked_before_it_on_the_same_connection_is_answered_first() {
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + issuer.token()
            + "\r\n\r\n";

    Wire.Answer answer =
        Wire.send(
            port,
            request.formatted("/intake/v1/x")
                + request.formatted("/intake/v1/y?q=%")
                + request.formatted("/intake/v1/z"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("{}HTTP/1.1 400")
        .contains("\"instance\":\"/intake/v1/y\"")
        .endsWith("\"code\":\"ongeldig-verzoek\"}");
    assertThat(intake.received()).hasSize(1);
  }

  @Test
  void an_expectation_that_nobody_meets_is_no_fault_of_the_gateway() {
    String request =
        "POST /intake/v1/x HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nExpect: iets\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
            .formatted(issuer.token());

    assertThat(Wire.send(port, request).status()).isLessThan(500);
  }

  @Test
  void what_a_service_answers_keeps_its_own_instance() {
    String problem = "{\"status\":404,\"instance\":\"/intake/v1/x\"}";
    intake.answers(404, Map.of("Content-Type", "application/problem+json"), problem);

    assertThat(caller.get("/intake/v1/x", as(issuer.token())).body()).isEqualTo(problem);
  }
}
