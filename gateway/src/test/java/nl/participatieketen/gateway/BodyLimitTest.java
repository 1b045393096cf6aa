package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import nl.participatieketen.gateway.support.RawRequest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
    properties = {"keten.gateway.grenzen.lichaam=64KB", "keten.gateway.grenzen.lichaam-tijd=300ms"})
class BodyLimitTest extends GatewayTest {

  private static final int LIMIT = 64 * 1024;

  @LocalServerPort int port;

  @Test
  void a_body_of_exactly_the_limit_passes_however_it_is_sent() {
    HttpResponse<String> whole = caller.post("/intake/v1/x", "x".repeat(LIMIT), as(issuer.token()));
    HttpResponse<String> chunked = chunked(LIMIT);

    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(chunked.statusCode()).isEqualTo(200);
    assertThat(intake.received()).hasSize(2).allSatisfy(r -> assertThat(r.body()).hasSize(LIMIT));
    assertThat(intake.received().get(1).headers()).doesNotContainKey("Transfer-encoding");
  }

  @Test
  void one_byte_more_is_refused_by_its_announced_length() {
    HttpResponse<String> response =
        caller.post("/intake/v1/x", "x".repeat(LIMIT + 1), as(issuer.token()));

    assertProblem(response, 413, "verzoek-te-groot");
    assertThat(intake.received()).isEmpty();
  }

  @Test
  void one_byte_more_is_refused_when_no_length_was_announced() {
    assertProblem(chunked(LIMIT + 1), 413, "verzoek-te-groot");
    assertThat(intake.received()).isEmpty();
  }

  @Test
  void five_megabytes_get_an_answer_and_not_a_broken_connection() {
    assertProblem(
        caller.post("/intake/v1/x", "x".repeat(5_000_000), as(issuer.token())),
        413,
        "verzoek-te-groot");
    assertProblem(chunked(5_000_000), 413, "verzoek-te-groot");
    assertThat(intake.received()).isEmpty();
  }

  @Test
  void who_may_not_pass_is_told_so_however_much_he_sends() {
    assertProblem(caller.post("/intake/v1/x", "x".repeat(5_000_000)), 401, "niet-aangemeld");
  }

  @Test
  void half_a_body_never_reaches_the_service() throws Exception {
    String answer =
        RawRequest.send(
            port,
            """
            POST /intake/v1/x HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Content-Length: 1000\r
            Connection: close\r
            \r
            half"""
                .formatted(issuer.token()));

    assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"verzoek-te-traag\"");
    assertThat(intake.received()).isEmpty();
  }

  private HttpResponse<String> chunked(int length) {
    byte[] body = new byte[length];
    Arrays.fill(body, (byte) 'x');
    return caller.send(
        "POST",
        "/intake/v1/x",
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
        as(issuer.token()));
  }
}
