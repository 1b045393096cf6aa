package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import nl.participatieketen.gateway.support.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class ManagementPortTest extends GatewayTest {

  /** The gateway tells its ports apart by number, so it has to be known beforehand. */
  @DynamicPropertySource
  static void portOfItsOwn(DynamicPropertyRegistry registry) throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      int port = free.getLocalPort();
      registry.add("management.server.port", () -> port);
    }
  }

  @Test
  void on_a_port_of_their_own_figures_need_no_token(@LocalManagementPort int port) {
    Caller operator = new Caller(port);

    assertThat(operator.get("/actuator/prometheus").statusCode()).isEqualTo(200);
    assertThat(operator.get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(operator.get("/actuator/env").statusCode()).isNotEqualTo(200);
  }

  @Test
  void that_port_is_no_second_door_to_the_services(@LocalManagementPort int port) {
    Caller operator = new Caller(port);

    assertThat(operator.get("/intake/v1/x", as(issuer.token())).statusCode()).isEqualTo(404);
    assertThat(intake.received()).isEmpty();
  }

  @Test
  void the_door_itself_then_shows_no_figures() {
    assertThat(caller.get("/actuator/prometheus").statusCode()).isEqualTo(401);
    assertThat(caller.get("/actuator/prometheus", as(issuer.tokenOf("beheerder"))).statusCode())
        .isEqualTo(404);
  }
}
