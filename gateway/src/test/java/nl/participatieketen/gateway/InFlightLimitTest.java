package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.participatieketen.gateway.support.StubService;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "keten.gateway.grenzen.gelijktijdig=2")
class InFlightLimitTest extends GatewayTest {

  @Test
  void one_client_has_no_more_under_way_than_its_share_and_others_keep_theirs() {
    CountDownLatch held = new CountDownLatch(1);
    intake.answers(
        exchange -> {
          try {
            held.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          StubService.reply(exchange, 200, java.util.Map.of(), "{}");
        });
    String[] greedy = as(issuer.token());
    String[] other = as(issuer.token(claims -> claims.claim("medewerker", "ander")));
    CompletableFuture<HttpResponse<String>> first = ask(greedy);
    CompletableFuture<HttpResponse<String>> second = ask(greedy);
    await().until(() -> intake.received().size() == 2);

    HttpResponse<String> third = caller.get("/intake/v1/x", greedy);
    assertProblem(third, 429, "te-veel-verzoeken");
    assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
    CompletableFuture<HttpResponse<String>> others = ask(other);
    await().until(() -> intake.received().size() == 3);

    held.countDown();
    assertThat(first.join().statusCode()).isEqualTo(200);
    assertThat(second.join().statusCode()).isEqualTo(200);
    assertThat(others.join().statusCode()).isEqualTo(200);
    await().until(() -> caller.get("/intake/v1/x", greedy).statusCode() == 200);
  }

  private CompletableFuture<HttpResponse<String>> ask(String... who) {
    return CompletableFuture.supplyAsync(() -> caller.get("/intake/v1/x", who));
  }
}
