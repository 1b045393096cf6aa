package nl.participatieketen.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.RouteToRequestUrlFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Asks the service through its circuit breaker, which judges by the status line: what a service
 * answers, good or bad, passes through as it is. A request that is never finished counts for
 * nothing. Nothing is ever sent twice.
 */
@Component
final class ServiceFilter implements GlobalFilter, Ordered {

  private final CircuitBreakerRegistry breakers;
  private final Duration pause;

  ServiceFilter(CircuitBreakerRegistry breakers, RoutingProperties properties) {
    this.breakers = breakers;
    this.pause = properties.herstelpauze();
    for (Dienst dienst : Dienst.values()) {
      breakers.circuitBreaker(dienst.naam());
    }
  }

  @Override
  public int getOrder() {
    return RouteToRequestUrlFilter.ROUTE_TO_URL_FILTER_ORDER + 1;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    CircuitBreaker breaker = breakers.circuitBreaker(route.getId());
    Mono<HttpStatusCode> answer =
        chain
            .filter(exchange)
            .then(Mono.fromSupplier(() -> exchange.getResponse().getStatusCode()));
    return answer
        .transformDeferred(CircuitBreakerOperator.of(breaker))
        .onErrorMap(failure -> ServiceFailures.problem(route.getId(), failure, pause))
        .then();
  }
}
