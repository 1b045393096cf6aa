package nl.participatieketen.gateway.problems;

import nl.participatieketen.gateway.FilterOrder;
import nl.participatieketen.httpedge.Refusal;
import nl.participatieketen.httpedge.RefusedRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers what was refused at the wire, once it has been counted against its address. */
@Component
@Order(FilterOrder.REFUSED)
final class RefusedFilter implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return RefusedRequest.reason(exchange.getRequest())
        .map(refusal -> Mono.<Void>error(new ProblemException(kind(refusal), refusal.detail())))
        .orElseGet(() -> chain.filter(exchange));
  }

  private static ProblemKind kind(Refusal refusal) {
    return switch (refusal) {
      case UNREADABLE, VERSION, HOST, TRANSFER_ENCODING, TARGET -> ProblemKind.ONGELDIG_VERZOEK;
      case TARGET_TOO_LONG -> ProblemKind.URL_TE_LANG;
      case HEADERS_TOO_LARGE -> ProblemKind.HEADERS_TE_GROOT;
    };
  }
}
