package nl.participatieketen.gateway.problems;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
final class ProblemWriter {

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /** Replaces whatever a service had already put in the answer; it must not be committed yet. */
  Mono<Void> write(ServerHttpResponse response, ProblemException problem, HttpHeaders extra) {
    ProblemKind kind = problem.kind();
    response.getHeaders().clear();
    response.getHeaders().addAll(extra);
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    @Nullable Duration retryAfter = problem.retryAfter();
    if (retryAfter != null) {
      response.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wholeSeconds(retryAfter)));
    }
    response.setStatusCode(kind.status());
    byte[] body = json.writeValueAsBytes(body(kind, problem.detail()));
    response.getHeaders().setContentLength(body.length);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }

  private static ProblemDetail body(ProblemKind kind, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(kind.status(), detail);
    problem.setType(kind.type());
    problem.setTitle(kind.title());
    problem.setProperty("code", kind.code());
    return problem;
  }

  private static long wholeSeconds(Duration duration) {
    return Math.max(1, duration.plusNanos(999_999_999).toSeconds());
  }
}
