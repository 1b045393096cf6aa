package nl.participatieketen.gateway.headers;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Keeps from the services what a caller could use to pose as a proxy, to hide the true path or
 * method, or to share secrets that they don't need. Hop-by-hop headers are dropped by the gateway's
 * own filter.
 */
// Before the filters that add what is said by the gateway itself.
@Order(Ordered.HIGHEST_PRECEDENCE)
@Component
final class InboundHeaders implements HttpHeadersFilter {

  private static final Set<String> REFUSED =
      Set.of(
          "client-ip",
          "cookie",
          // The body has been read in full before the service is called.
          "expect",
          "forwarded",
          "http2-settings",
          "proxy-connection",
          "true-client-ip",
          "via",
          "x-client-ip",
          "x-cluster-client-ip",
          "x-http-method",
          "x-http-method-override",
          "x-method-override",
          "x-real-ip",
          "x-rewrite-url");

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    HttpHeaders output = new HttpHeaders();
    input.forEach(
        (name, values) -> {
          if (!refused(name.toLowerCase(Locale.ROOT))) {
            output.addAll(name, values);
          }
        });
    return output;
  }

  private static boolean refused(String name) {
    return name.startsWith("x-forwarded")
        || name.startsWith("x-original-")
        || REFUSED.contains(name);
  }
}
