package nl.participatieketen.edge.problem;

import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Lets a service know the path that its caller used, where the gateway took its prefix away. Only
 * the service's own name is believed, so that it doesn't matter who says it.
 */
final class GatewayPrefix implements HttpHandlerDecoratorFactory {

  private static final String HEADER = "X-Forwarded-Prefix";

  private final String prefix;

  GatewayPrefix(String dienst) {
    this.prefix = "/" + dienst;
  }

  @Override
  public HttpHandler apply(HttpHandler handler) {
    return (request, response) -> handler.handle(known(request), response);
  }

  private ServerHttpRequest known(ServerHttpRequest request) {
    return prefix.equals(request.getHeaders().getFirst(HEADER))
        ? request.mutate().path(prefix + request.getPath().value()).contextPath(prefix).build()
        : request;
  }
}
