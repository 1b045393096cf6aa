package nl.participatieketen.edge.problem;

import nl.participatieketen.httpedge.CallerPath;
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
  public Mono<Void> write(ServerWebExchange exchange, ProblemDetail problem) {
    var answer = exchange.getResponse();
    answer.setStatusCode(HttpStatusCode.valueOf(problem.getStatus()));
    answer.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    problem.setInstance(CallerPath.of(exchange.getRequest()));
    return answer.writeWith(
        Mono.fromSupplier(() -> answer.bufferFactory().wrap(json.writeValueAsBytes(problem))));
  }
}
