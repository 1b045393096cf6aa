package nl.participatieketen.gateway.tracing;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Hands the trace to the service; a {@code tracestate} without its trace stays behind. */
@Component
final class TraceHeaders implements HttpHeadersFilter {

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    Traceparent trace = exchange.getRequiredAttribute(TraceFilter.ATTRIBUTE);
    HttpHeaders output = HttpHeaders.copyOf(input);
    output.set(TraceFilter.TRACEPARENT, trace.value());
    if (!trace.received()) {
      output.remove("tracestate");
    }
    return output;
  }
}
