package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementTest extends GatewayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
  void health_is_public_and_says_no_more_than_its_status(String path) {
    HttpResponse<String> response = caller.get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"status\":\"UP\"").doesNotContain("details", "disk");
  }

  @Test
  void figures_are_for_those_who_run_the_chain() {
    assertProblem(caller.get("/actuator/prometheus"), 401, "niet-aangemeld");
    assertProblem(
        caller.get("/actuator/prometheus", as(issuer.tokenOf("jobcoach"))), 403, "geen-toegang");

    HttpResponse<String> figures =
        caller.get("/actuator/prometheus", as(issuer.tokenOf("systeem")));
    assertThat(figures.statusCode()).isEqualTo(200);
    assertThat(figures.body()).contains("resilience4j_circuitbreaker_state{", "name=\"werkgever\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/actuator", "/actuator/env", "/actuator/gateway/routes", "/actuator/heapdump"})
  void nothing_else_of_the_machine_is_shown(String path) {
    assertThat(caller.get(path).statusCode()).isEqualTo(401);
    assertProblem(caller.get(path, as(issuer.tokenOf("beheerder"))), 404, "niet-gevonden");
  }
}
