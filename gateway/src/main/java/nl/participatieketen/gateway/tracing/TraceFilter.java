package nl.participatieketen.gateway.tracing;

import java.time.Duration;
import java.util.List;
import nl.participatieketen.gateway.Client;
import nl.participatieketen.gateway.FilterOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives each request its trace and, when it ends, its one log line; probes only at debug. */
@Component
@Order(FilterOrder.TRACE)
final class TraceFilter implements WebFilter {

  static final String TRACEPARENT = "traceparent";
  static final String ATTRIBUTE = Traceparent.class.getName();

  private static final Logger log = LoggerFactory.getLogger("nl.participatieketen.gateway.verzoek");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    List<String> sent = exchange.getRequest().getHeaders().getValuesAsList(TRACEPARENT);
    Traceparent trace = Traceparent.of(sent);
    exchange.getAttributes().put(ATTRIBUTE, trace);
    ServerHttpResponse response = exchange.getResponse();
    response.beforeCommit(
        () -> Mono.fromRunnable(() -> response.getHeaders().set(TRACEPARENT, trace.value())));
    long start = System.nanoTime();
    return chain
        .filter(exchange)
        .doFinally(end -> report(exchange, trace, Duration.ofNanos(System.nanoTime() - start)));
  }

  private static void report(ServerWebExchange exchange, Traceparent trace, Duration took) {
    HttpStatusCode status = exchange.getResponse().getStatusCode();
    String path = exchange.getRequest().getPath().value();
    log.atLevel(path.startsWith("/actuator/") ? Level.DEBUG : Level.INFO)
        .log(
            "methode={} pad={} status={} ms={} spoor={} organisatie={}",
            exchange.getRequest().getMethod(),
            path,
            status == null ? "-" : status.value(),
            took.toMillis(),
            trace.traceId(),
            Client.of(exchange).map(Client::organisatie).orElse("-"));
  }
}
