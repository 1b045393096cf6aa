package nl.participatieketen.gateway.problems;

import nl.participatieketen.gateway.FilterOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Turns every failure behind it into a problem. Once part of an answer has left, the failure goes
 * on and the connection is broken off, so that half an answer never looks like a whole one.
 */
@Component
@Order(FilterOrder.PROBLEMS)
final class ProblemFilter implements WebFilter {

  private static final Logger log = LoggerFactory.getLogger(ProblemFilter.class);

  private final ProblemWriter writer;

  ProblemFilter(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain.filter(exchange).onErrorResume(failure -> answer(exchange, failure));
  }

  private Mono<Void> answer(ServerWebExchange exchange, Throwable failure) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(failure);
    }
    ProblemException problem = Problems.of(failure);
    if (problem.kind() == ProblemKind.INTERNE_FOUT) {
      log.error("Onverwachte fout bij {}", exchange.getRequest().getPath().value(), failure);
    }
    HttpHeaders extra =
        failure instanceof ErrorResponse response ? response.getHeaders() : HttpHeaders.EMPTY;
    return writer.write(exchange, problem, extra);
  }
}
