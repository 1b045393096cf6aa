package nl.participatieketen.edge.command;

import static org.assertj.core.api.Assertions.assertThat;

import nl.participatieketen.edge.problem.ProblemWriter;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

class InFlightCommandsTest {

  private final InFlightCommands filter =
      new InFlightCommands(new ProblemWriter(JsonMapper.shared()));

  @Test
  void a_twin_is_refused_while_the_first_is_under_way() {
    var eerste = Sinks.<Void>empty();
    filter.filter(verzoek(), exchange -> eerste.asMono()).subscribe();
    MockServerWebExchange tweede = verzoek();

    filter.filter(tweede, exchange -> Mono.empty()).block();

    assertThat(tweede.getResponse().getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(tweede.getResponse().getHeaders().getFirst("Retry-After")).isEqualTo("1");
  }

  @Test
  void who_reads_the_answer_may_ask_again_at_once() {
    MockServerWebExchange eerste = verzoek();
    MockServerWebExchange tweede = verzoek();
    eerste
        .getResponse()
        .setWriteHandler(antwoord -> antwoord.then(filter.filter(tweede, VERWERKT)));

    filter.filter(eerste, InFlightCommandsTest::antwoord).block();

    assertThat(tweede.getResponse().getStatusCode()).isEqualTo(HttpStatus.OK);
  }

  @Test
  void one_that_was_broken_off_leaves_nothing_behind() {
    filter.filter(verzoek(), exchange -> Mono.never()).subscribe().dispose();
    MockServerWebExchange tweede = verzoek();

    filter.filter(tweede, VERWERKT).block();

    assertThat(tweede.getResponse().getStatusCode()).isEqualTo(HttpStatus.OK);
  }

  private static final WebFilterChain VERWERKT =
      exchange -> Mono.fromRunnable(() -> exchange.getResponse().setStatusCode(HttpStatus.OK));

  private static Mono<Void> antwoord(ServerWebExchange exchange) {
    var antwoord = exchange.getResponse();
    return antwoord.writeWith(
        Mono.fromSupplier(() -> antwoord.bufferFactory().wrap(new byte[] {'{', '}'})));
  }

  private static MockServerWebExchange verzoek() {
    return MockServerWebExchange.from(
        MockServerHttpRequest.post("/v1/dingen").header("Idempotency-Key", "\"een-sleutel\""));
  }
}
