package nl.participatieketen.gateway.routing;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** A service doesn't know its prefix, so a path in its {@code Location} gets it here. */
@Component
final class LocationHeaders implements HttpHeadersFilter {

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    @Nullable String location = input.getFirst(HttpHeaders.LOCATION);
    if (location == null || !location.startsWith("/") || location.startsWith("//")) {
      return input;
    }
    Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    HttpHeaders output = HttpHeaders.copyOf(input);
    output.set(HttpHeaders.LOCATION, "/" + route.getId() + location);
    return output;
  }

  @Override
  public boolean supports(Type type) {
    return type == Type.RESPONSE;
  }
}
