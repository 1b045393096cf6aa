package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.participatieketen.gateway.support.Caller;
import nl.participatieketen.gateway.support.StubIssuer;
import nl.participatieketen.gateway.support.StubService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "logging.level.root=warn")
abstract class GatewayTest {

  static final StubService intake = new StubService();
  static final StubService traject = new StubService();
  static final StubService werkgever = new StubService();
  static final StubIssuer issuer = new StubIssuer();

  Caller caller = new Caller(0);

  @DynamicPropertySource
  static void surroundings(DynamicPropertyRegistry registry) {
    registry.add("keten.gateway.diensten.intake", intake::uri);
    registry.add("keten.gateway.diensten.traject", traject::uri);
    registry.add("keten.gateway.diensten.werkgever", werkgever::uri);
    registry.add("keten.gateway.identiteit.issuer", issuer::uri);
  }

  @BeforeEach
  void freshSurroundings(@LocalServerPort int port) {
    caller = new Caller(port);
    intake.forget();
    traject.forget();
    werkgever.forget();
  }

  static String[] as(String token, String... more) {
    String[] headers = new String[more.length + 2];
    headers[0] = "Authorization";
    headers[1] = "Bearer " + token;
    System.arraycopy(more, 0, headers, 2, more.length);
    return headers;
  }

  static void assertProblem(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body())
        .contains("\"type\":\"https://participatieketen.nl/problemen/" + code + "\"")
        .contains("\"status\":" + status)
        .contains("\"code\":\"" + code + "\"")
        .contains("\"title\":", "\"detail\":")
        .doesNotContain("Exception", "\tat ", "127.0.0.1");
  }
}
