package nl.participatieketen.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.participatieketen.testsupport.HostileRequest;
import nl.participatieketen.testsupport.Wire;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@TestInstance(Lifecycle.PER_CLASS)
class HostileRequestsTest extends GatewayTest {

  private static final int LARGEST_ANSWER = 4096;

  private static final String BEARER = "Bearer " + issuer.token();

  @LocalServerPort int port;

  static Stream<HostileRequest> requests() {
    return HostileRequest.all("/intake/v1/x", BEARER);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void what_no_server_should_take_gets_one_bounded_problem_and_goes_no_further(
      HostileRequest hostile) {
    Wire.Answer answer = Wire.send(port, hostile.request());

    assertThat(answer.status()).as(answer.head() + answer.body()).isEqualTo(hostile.status());
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.header("Content-Length"))
        .hasValue(String.valueOf(answer.body().getBytes(UTF_8).length));
    assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.header("Connection")).hasValue("close");
    assertThat(answer.body())
        .hasSizeLessThan(LARGEST_ANSWER)
        .contains("\"code\":\"" + hostile.code() + "\"");
    assertThat(intake.received()).isEmpty();
  }

  static Stream<Arguments> nonsense() {
    return HostileRequest.nonsense()
        .flatMap(
            header ->
                Stream.of("/docs", "/docs/docs.js", "/actuator/health", "/onbekend", "/intake/v1/x")
                    .flatMap(
                        path ->
                            Stream.of("GET", "POST")
                                .map(method -> Arguments.of(method, path, header))));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void nonsense_in_a_header_is_never_a_fault_of_the_gateway(
      String method, String path, String header) {
    String identity = header.startsWith("Authorization") ? "X: 1" : "Authorization: " + BEARER;

    Wire.Answer answer =
        Wire.send(
            port,
            "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n%s\r\nContent-Length: 2\r\n\r\n{}"
                .formatted(method, path, identity, header));

    assertThat(answer.status()).as(answer.head() + answer.body()).isLessThan(500);
    assertThat(answer.body()).hasSizeLessThan(path.startsWith("/docs") ? 10_000 : LARGEST_ANSWER);
    if (answer.status() >= 400) {
      assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("\"code\":\"");
    }
  }
}
