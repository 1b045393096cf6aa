package nl.participatieketen.gateway.limits;

import nl.participatieketen.gateway.Client;
import nl.participatieketen.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Counts, once the token has been checked, against the person who holds it. */
@Component
@Order(FilterOrder.CLIENT_LIMIT)
final class ClientLimitFilter implements WebFilter {

  private final RateLimiter limiter;

  ClientLimitFilter(RateLimiter limiter) {
    this.limiter = limiter;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Client.of(exchange)
        .map(client -> limiter.count("client " + client.key(), exchange.getResponse()))
        .orElseGet(Mono::empty)
        .then(Mono.defer(() -> chain.filter(exchange)));
  }
}
