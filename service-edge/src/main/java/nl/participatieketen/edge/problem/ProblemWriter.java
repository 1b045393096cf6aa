package nl.participatieketen.edge.problem;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is at hand. */
public final class ProblemWriter {

  private final JsonMapper json;

  public ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /** Completes when the answer is written. */
  public Mono<Void> schrijf(ServerWebExchange exchange, ProblemDetail problem) {
    var antwoord = exchange.getResponse();
    antwoord.setStatusCode(HttpStatusCode.valueOf(problem.getStatus()));
    antwoord.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return antwoord.writeWith(
        Mono.fromSupplier(() -> antwoord.bufferFactory().wrap(json.writeValueAsBytes(problem))));
  }
}
