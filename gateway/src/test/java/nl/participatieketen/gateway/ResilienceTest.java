package nl.participatieketen.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.participatieketen.gateway.support.RawRequest;
import nl.participatieketen.gateway.support.StubService;
import nl.participatieketen.testsupport.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
    properties = {
      "keten.gateway.diensten.antwoordtijd=400ms",
      "keten.gateway.diensten.herstelpauze=300ms",
      "keten.gateway.grenzen.lichaam-tijd=100ms"
    })
class ResilienceTest extends GatewayTest {

  private static final AtomicInteger strangers = new AtomicInteger();

  @Autowired CircuitBreakerRegistry breakers;
  @LocalServerPort int port;

  @BeforeEach
  void allClosed() {
    breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
  }

  @Test
  void a_service_that_is_down_is_named_and_found_again_when_it_is_back() {
    String token = issuer.token();
    intake.stop();
    try {
      HttpResponse<String> down = caller.get("/intake/v1/x", as(token));
      assertProblem(down, 503, "dienst-onbereikbaar");
      assertThat(down.body()).contains("De dienst intake is nu niet bereikbaar");
      assertThat(down.headers().firstValue("Retry-After")).hasValue("1");
      await()
          .until(() -> caller.get("/intake/v1/x", as(token)).statusCode() == 503 && open("intake"));
      assertThat(caller.get("/traject/v1/x", as(token)).statusCode()).isEqualTo(200);
    } finally {
      intake.startAgain();
    }

    await().until(() -> caller.get("/intake/v1/x", as(token)).statusCode() == 200);
    await()
        .until(
            () -> {
              caller.get("/intake/v1/x", as(token));
              return breakers.circuitBreaker("intake").getState() == State.CLOSED;
            });
  }

  @Test
  void a_service_that_does_not_answer_in_time_gives_504_and_is_then_left_alone() {
    CountDownLatch never = new CountDownLatch(1);
    traject.answers(waitFor(never));

    HttpResponse<String> slow = caller.get("/traject/v1/x", someone());
    assertProblem(slow, 504, "dienst-te-traag");
    assertThat(slow.body()).contains("De dienst traject");

    await().until(() -> caller.get("/traject/v1/x", someone()).statusCode() == 503);
    assertThat(open("traject")).isTrue();
    never.countDown();
  }

  @Test
  void a_post_that_the_service_broke_off_is_not_sent_again() {
    werkgever.answers(exchange -> exchange.close());

    HttpResponse<String> broken = caller.post("/werkgever/v1/x", "{}", as(issuer.token()));

    assertProblem(broken, 503, "dienst-onbereikbaar");
    assertThat(broken.body()).contains("niet zeker of het verzoek is uitgevoerd");
    assertThat(werkgever.received()).hasSize(1);
  }

  @Test
  void an_answer_that_breaks_off_halfway_never_looks_whole() {
    werkgever.answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 100_000);
          exchange.getResponseBody().write(new byte[50_000]);
          exchange.getResponseBody().flush();
          throw new IllegalStateException("dies here");
        });

    assertThatThrownBy(() -> caller.get("/werkgever/v1/x", as(issuer.token())))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void refusals_and_mistakes_of_callers_never_open_the_breaker() {
    String token = issuer.token();
    for (int status : new int[] {400, 404, 409, 412, 422, 428}) {
      intake.answers(status, Map.of(), "{}");
      for (int request = 0; request < 5; request++) {
        assertThat(caller.post("/intake/v1/x", "{}", as(token)).statusCode()).isEqualTo(status);
      }
    }
    assertThat(breakers.circuitBreaker("intake").getState()).isEqualTo(State.CLOSED);
  }

  @Test
  void a_caller_cannot_open_the_breaker_by_asking_for_another_protocol() throws IOException {
    for (int request = 0; request < 10; request++) {
      String answer =
          RawRequest.send(
              port,
              """
              GET /intake/v1/x HTTP/1.1\r
              Host: localhost\r
              Authorization: Bearer %s\r
              Connection: upgrade, close\r
              Upgrade: websocket\r
              Sec-WebSocket-Version: 13\r
              Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
              \r
              """
                  .formatted(issuer.token()));
      assertThat(answer).startsWith("HTTP/1.1 200");
    }
    assertThat(breakers.circuitBreaker("intake").getMetrics().getNumberOfFailedCalls()).isZero();
  }

  @Test
  void a_service_that_says_to_several_that_it_can_not_is_left_alone_for_a_while() {
    String problem = "{\"status\":503,\"code\":\"opslag-weg\"}";
    intake.answers(503, Map.of("Content-Type", "application/problem+json"), problem);

    for (int asked = 0; asked < 5; asked++) {
      assertThat(caller.get("/intake/v1/x", someone()).body()).isEqualTo(problem);
    }

    assertProblem(caller.get("/intake/v1/x", someone()), 503, "dienst-onbereikbaar");
    assertThat(open("intake")).isTrue();
  }

  @Test
  void whatever_one_caller_provokes_another_is_served() {
    String[] provoker = someone();
    CountDownLatch never = new CountDownLatch(1);
    List<HttpHandler> provoked =
        List.of(
            exchange -> StubService.reply(exchange, 500, Map.of(), "{}"),
            exchange -> StubService.reply(exchange, 501, Map.of(), "{}"),
            exchange -> StubService.reply(exchange, 502, Map.of(), "{}"),
            exchange -> StubService.reply(exchange, 503, Map.of(), "{}"),
            exchange -> StubService.reply(exchange, 504, Map.of(), "{}"),
            HttpExchange::close,
            waitFor(never));
    for (HttpHandler answer : provoked) {
      intake.answers(answer);
      for (int request = 0; request < 6; request++) {
        assertThat(caller.post("/intake/v1/x", "{}", provoker).statusCode())
            .isGreaterThanOrEqualTo(500);
      }
    }
    never.countDown();
    intake.forget();

    assertThat(caller.get("/intake/v1/x", someone()).statusCode()).isEqualTo(200);
    assertThat(breakers.circuitBreaker("intake").getState()).isEqualTo(State.CLOSED);
  }

  @Test
  void a_fault_of_a_service_opens_nothing_however_many_meet_it() {
    intake.answers(500, Map.of(), "{}");
    for (int asked = 0; asked < 10; asked++) {
      assertThat(caller.get("/intake/v1/x", someone()).statusCode()).isEqualTo(500);
    }
    assertThat(breakers.circuitBreaker("intake").getState()).isEqualTo(State.CLOSED);
  }

  @Test
  void a_body_that_comes_too_slowly_and_a_caller_who_leaves_count_for_nothing() throws Exception {
    for (int request = 0; request < 6; request++) {
      String head =
          "POST /intake/v1/x HTTP/1.1\r\nHost: localhost\r\n%s: %s\r\nContent-Length: 9\r\n\r\n"
              .formatted((Object[]) someone());
      assertThat(Wire.send(port, head + "{").status()).isEqualTo(408);
    }
    CountDownLatch asked = new CountDownLatch(6);
    CountDownLatch never = new CountDownLatch(1);
    intake.answers(
        exchange -> {
          asked.countDown();
          waitFor(never).handle(exchange);
        });
    for (int request = 0; request < 6; request++) {
      try (Socket gone = new Socket(InetAddress.getLoopbackAddress(), port)) {
        String ask = "GET /intake/v1/x HTTP/1.1\r\nHost: localhost\r\n%s: %s\r\n\r\n";
        gone.getOutputStream().write(ask.formatted((Object[]) someone()).getBytes(UTF_8));
        long before = asked.getCount();
        await().until(() -> asked.getCount() < before || before == 0);
      }
    }
    never.countDown();
    intake.forget();

    assertThat(caller.get("/intake/v1/x", someone()).statusCode()).isEqualTo(200);
    assertThat(breakers.circuitBreaker("intake").getMetrics().getNumberOfFailedCalls()).isZero();
  }

  /** Somebody who asked nothing before. */
  private static String[] someone() {
    String id = "mw-" + strangers.incrementAndGet();
    return as(issuer.token(claims -> claims.claim("medewerker", id)));
  }

  private boolean open(String dienst) {
    State state = breakers.circuitBreaker(dienst).getState();
    return state == State.OPEN || state == State.HALF_OPEN;
  }

  private static HttpHandler waitFor(CountDownLatch latch) {
    return exchange -> {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      exchange.close();
    };
  }
}
