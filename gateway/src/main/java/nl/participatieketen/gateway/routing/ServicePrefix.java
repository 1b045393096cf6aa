package nl.participatieketen.gateway.routing;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells a service under which prefix its caller knows it; a caller's own word for it is dropped.
 */
@Component
final class ServicePrefix implements HttpHeadersFilter {

  static final String HEADER = "X-Forwarded-Prefix";

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    HttpHeaders output = HttpHeaders.copyOf(input);
    output.set(HEADER, "/" + route.getId());
    return output;
  }
}
