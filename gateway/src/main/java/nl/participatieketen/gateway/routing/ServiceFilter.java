package nl.participatieketen.gateway.routing;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import nl.participatieketen.gateway.routing.Outcome.Uncounted;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.RouteToRequestUrlFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Asks the service through its circuit breaker, which judges by what only the state of the service
 * explains: what a service answers, good or bad, passes through as it is. A request that is never
 * finished counts for nothing. Nothing is ever sent twice.
 */
@Component
final class ServiceFilter implements GlobalFilter, Ordered {

  private final CircuitBreakerRegistry breakers;
  private final Evidence evidence;
  private final Duration pause;

  ServiceFilter(CircuitBreakerRegistry breakers, RoutingProperties properties, Ticker ticker) {
    this.breakers = breakers;
    this.evidence = new Evidence(RoutingConfiguration.WINDOW, ticker);
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
    return ask(route.getId(), exchange, chain)
        .flatMap(ServiceFilter::counted)
        .transformDeferred(CircuitBreakerOperator.of(breaker))
        .onErrorResume(Uncounted.class, uncounted -> Mono.just(uncounted.outcome()))
        .<Void>flatMap(outcome -> Mono.justOrEmpty(outcome.failure()).flatMap(Mono::error))
        .onErrorMap(failure -> ServiceFailures.problem(route.getId(), failure, pause));
  }

  private Mono<Outcome> ask(String dienst, ServerWebExchange exchange, GatewayFilterChain chain) {
    return chain
        .filter(exchange)
        .then(Mono.fromSupplier(() -> exchange.getResponse().getStatusCode()))
        .map(status -> new Outcome(evidence.of(dienst, status, exchange), null))
        .onErrorResume(
            failure -> Mono.just(new Outcome(evidence.of(dienst, failure, exchange), failure)));
  }

  private static Mono<Outcome> counted(Outcome outcome) {
    return switch (outcome.verdict()) {
      case ALIVE, DOWN -> Mono.just(outcome);
      case SAYS_NOTHING -> Mono.error(new Uncounted(outcome));
    };
  }
}
