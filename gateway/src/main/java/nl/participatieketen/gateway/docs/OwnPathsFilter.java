package nl.participatieketen.gateway.docs;

import java.util.Set;
import java.util.TreeSet;
import nl.participatieketen.gateway.FilterOrder;
import nl.participatieketen.gateway.problems.ProblemException;
import nl.participatieketen.gateway.problems.ProblemKind;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses a parameter that a path of the gateway itself would silently ignore. */
@Component
@Order(FilterOrder.OWN_PATHS)
final class OwnPathsFilter implements WebFilter {

  private static final String FIGURES = "/actuator/prometheus";
  private static final Set<String> EXACT = Set.of("/", "/docs", "/v1/asyncapi.yaml");
  private static final Set<String> BELOW = Set.of("/docs/", "/webjars/", "/actuator/");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    String path = request.getPath().value();
    Set<String> known = path.equals(FIGURES) ? Set.of("includedNames") : Set.of();
    if (!isOwn(path)) {
      return chain.filter(exchange);
    }
    return known.containsAll(request.getQueryParams().keySet())
        ? chain.filter(exchange.mutate().request(OwnPathsFilter::whole).build())
        : Mono.error(new ProblemException(ProblemKind.ONGELDIG_VERZOEK, detail(known)));
  }

  /**
   * What is here is small; a part of it, or one that doesn't exist, isn't worth a case of its own.
   */
  private static void whole(ServerHttpRequest.Builder request) {
    request.headers(headers -> headers.remove(HttpHeaders.RANGE));
  }

  private static boolean isOwn(String path) {
    return EXACT.contains(path) || BELOW.stream().anyMatch(path::startsWith);
  }

  private static String detail(Set<String> known) {
    return known.isEmpty()
        ? "Dit pad kent geen parameters."
        : "Dit pad kent alleen deze parameters: %s."
            .formatted(String.join(", ", new TreeSet<>(known)));
  }
}
