package nl.participatieketen.edge.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The headers that every answer carries, also a fault: API version and security (ADR 2.2). */
final class HeaderRules implements WebFilter {

  private final String version;

  /**
   * @param version the full version of the API
   */
  HeaderRules(String version) {
    this.version = version;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain keten) {
    HttpHeaders headers = exchange.getResponse().getHeaders();
    headers.set("API-Version", version);
    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    if (exchange
        .getRequest()
        .getPath()
        .pathWithinApplication()
        .value()
        .equals("/v1/openapi.json")) {
      headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
    return keten.filter(exchange);
  }
}
