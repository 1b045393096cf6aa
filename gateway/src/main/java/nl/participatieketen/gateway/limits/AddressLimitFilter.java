package nl.participatieketen.gateway.limits;

import nl.participatieketen.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Counts what brings no token at all. Probes of the gateway's own health are not counted, so that a
 * flood from the address of an ingress doesn't make the platform think that the gateway is ill.
 */
@Component
@Order(FilterOrder.ADDRESS_LIMIT)
final class AddressLimitFilter implements WebFilter {

  private final AddressLimit limit;

  AddressLimitFilter(AddressLimit limit) {
    this.limit = limit;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return bringsToken(exchange) || asksHealth(exchange)
        ? chain.filter(exchange)
        : limit.count(exchange).then(Mono.defer(() -> chain.filter(exchange)));
  }

  private static boolean bringsToken(ServerWebExchange exchange) {
    String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    return StringUtils.startsWithIgnoreCase(authorization, "bearer");
  }

  private static boolean asksHealth(ServerWebExchange exchange) {
    return exchange.getRequest().getPath().value().startsWith("/actuator/health");
  }
}
