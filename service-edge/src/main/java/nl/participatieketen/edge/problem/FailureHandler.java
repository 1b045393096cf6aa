package nl.participatieketen.edge.problem;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers with a problem what failed before or beside the controllers. */
final class FailureHandler implements WebExceptionHandler {

  private final ProblemWriter writer;

  FailureHandler(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(failure);
    }
    Failures.Answer answer = Failures.of(failure);
    exchange.getResponse().getHeaders().addAll(answer.headers());
    return writer.write(exchange, answer.problem());
  }
}
