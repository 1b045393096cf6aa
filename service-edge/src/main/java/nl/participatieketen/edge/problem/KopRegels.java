package nl.participatieketen.edge.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The headers that every answer carries, also a fault: API version and security (ADR 2.2). */
final class KopRegels implements WebFilter {

  private final String versie;

  /**
   * @param versie the full version of the API
   */
  KopRegels(String versie) {
    this.versie = versie;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain keten) {
    HttpHeaders koppen = exchange.getResponse().getHeaders();
    koppen.set("API-Version", versie);
    koppen.set(HttpHeaders.CACHE_CONTROL, "no-store");
    koppen.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    koppen.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    koppen.set("X-Content-Type-Options", "nosniff");
    koppen.set("X-Frame-Options", "DENY");
    koppen.set("Referrer-Policy", "no-referrer");
    if (exchange.getRequest().getPath().value().equals("/v1/openapi.json")) {
      koppen.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
    return keten.filter(exchange);
  }
}
