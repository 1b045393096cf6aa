package nl.participatieketen.gateway.problems;

import java.time.Duration;
import nl.participatieketen.httpedge.CallerPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
final class ProblemWriter {

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /** Replaces whatever a service had already put in the answer; it must not be committed yet. */
  Mono<Void> write(ServerWebExchange exchange, ProblemException problem, HttpHeaders extra) {
    ServerHttpResponse response = exchange.getResponse();
    ProblemKind kind = problem.kind();
    response.getHeaders().clear();
    response.getHeaders().addAll(extra);
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    @Nullable Duration retryAfter = problem.retryAfter();
    if (retryAfter != null) {
      response.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wholeSeconds(retryAfter)));
    }
    if (kind == ProblemKind.VERZOEK_TE_TRAAG) {
      // What is still to come of it is not waited for.
      response.getHeaders().setConnection("close");
    }
    response.setStatusCode(kind.status());
    byte[] body = json.writeValueAsBytes(body(kind, problem.detail(), exchange.getRequest()));
    response.getHeaders().setContentLength(body.length);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }

  private static ProblemDetail body(ProblemKind kind, String detail, ServerHttpRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(kind.status(), detail);
    problem.setType(kind.type());
    problem.setTitle(kind.title());
    problem.setProperty("code", kind.code());
    problem.setInstance(CallerPath.of(request));
    return problem;
  }

  private static long wholeSeconds(Duration duration) {
    return Math.max(1, duration.plusNanos(999_999_999).toSeconds());
  }
}
