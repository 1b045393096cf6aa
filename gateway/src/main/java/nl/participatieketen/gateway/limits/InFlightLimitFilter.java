package nl.participatieketen.gateway.limits;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.participatieketen.gateway.Client;
import nl.participatieketen.gateway.FilterOrder;
import nl.participatieketen.gateway.problems.ProblemException;
import nl.participatieketen.gateway.problems.ProblemKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Bounds what one client has under way at once: otherwise its slow requests would take all
 * connections to a service, and others would find none.
 */
@Component
@Order(FilterOrder.IN_FLIGHT_LIMIT)
final class InFlightLimitFilter implements WebFilter {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final LimitProperties limits;
  private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

  InFlightLimitFilter(LimitProperties limits) {
    this.limits = limits;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Client.of(exchange)
        .map(client -> bounded(client.key(), chain.filter(exchange)))
        .orElseGet(() -> chain.filter(exchange));
  }

  private Mono<Void> bounded(String client, Mono<Void> request) {
    return Mono.usingWhen(
        Mono.fromCallable(() -> begin(client)),
        begun -> request,
        begun -> Mono.fromRunnable(() -> end(client)));
  }

  private int begin(String client) {
    return underWay.compute(client, (known, count) -> begin(count == null ? 0 : count));
  }

  /** Throws inside the map, which then keeps what it had. */
  private int begin(int count) {
    if (count >= limits.gelijktijdig()) {
      throw new ProblemException(
          ProblemKind.TE_VEEL_VERZOEKEN,
          "Er zijn al %d verzoeken van u onder handen. Wacht tot er een klaar is."
              .formatted(limits.gelijktijdig()),
          PAUSE);
    }
    return count + 1;
  }

  private void end(String client) {
    underWay.computeIfPresent(client, (known, count) -> count == 1 ? null : count - 1);
  }
}
