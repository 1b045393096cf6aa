package nl.participatieketen.gateway.limits;

import java.util.concurrent.TimeoutException;
import nl.participatieketen.gateway.FilterOrder;
import nl.participatieketen.gateway.problems.ProblemException;
import nl.participatieketen.gateway.problems.ProblemKind;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Reads a body whole before anything is passed on. A service never sees half of one, whatever the
 * caller announced, and a caller that dribbles holds up nobody but itself: its slowness is not
 * counted against the service.
 */
@Component
@Order(FilterOrder.BODY_LIMIT)
final class BodyLimitFilter implements WebFilter {

  private static final byte[] NOTHING = {};

  private final LimitProperties limits;

  BodyLimitFilter(LimitProperties limits) {
    this.limits = limits;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    HttpHeaders headers = request.getHeaders();
    if (headers.getContentLength() > limits.lichaam().toBytes()) {
      return Mono.error(tooLarge());
    }
    if (headers.getContentLength() <= 0 && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
      return chain.filter(exchange);
    }
    return read(request)
        .map(body -> exchange.mutate().request(new WholeRequest(request, body)).build())
        .flatMap(chain::filter);
  }

  private Mono<byte[]> read(ServerHttpRequest request) {
    return DataBufferUtils.join(request.getBody(), limits.lichaamBytes())
        .map(BodyLimitFilter::bytes)
        .defaultIfEmpty(NOTHING)
        .timeout(limits.lichaamTijd())
        .onErrorMap(DataBufferLimitException.class, e -> tooLarge())
        .onErrorMap(TimeoutException.class, e -> tooSlow());
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  private ProblemException tooLarge() {
    return new ProblemException(
        ProblemKind.VERZOEK_TE_GROOT,
        "Een verzoek mag hoogstens %d bytes bevatten.".formatted(limits.lichaam().toBytes()));
  }

  private ProblemException tooSlow() {
    return new ProblemException(
        ProblemKind.VERZOEK_TE_TRAAG,
        "Het verzoek was niet binnen %d seconden compleet."
            .formatted(Math.max(1, limits.lichaamTijd().toSeconds())));
  }
}
