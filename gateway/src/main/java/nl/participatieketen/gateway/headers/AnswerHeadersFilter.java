package nl.participatieketen.gateway.headers;

import nl.participatieketen.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Sets, last of all and in place of what a service set, the headers that every answer carries. */
@Component
@Order(FilterOrder.ANSWER_HEADERS)
final class AnswerHeadersFilter implements WebFilter {

  private static final String API = "default-src 'none'; frame-ancestors 'none'";

  /** Swagger UI styles its elements in line and draws its icons from data URIs. */
  private static final String DOCS =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpResponse response = exchange.getResponse();
    String path = exchange.getRequest().getPath().value();
    response.beforeCommit(() -> Mono.fromRunnable(() -> set(response.getHeaders(), path)));
    return chain.filter(exchange);
  }

  private static void set(HttpHeaders headers, String path) {
    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    headers.set("Content-Security-Policy", path.equals("/docs") ? DOCS : API);
    headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.remove(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);
    if (path.endsWith("/v1/openapi.json") || path.equals("/v1/asyncapi.yaml")) {
      headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    } else {
      headers.remove(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
    }
  }
}
