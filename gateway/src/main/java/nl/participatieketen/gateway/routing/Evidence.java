package nl.participatieketen.gateway.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import nl.participatieketen.gateway.Client;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/**
 * What an outcome says about a service. Where a caller may have provoked it himself, his own count
 * for one in a while, so that it takes several callers before a service is held to be down.
 */
final class Evidence {

  /** As the circuit breaker is to take it. */
  enum Verdict {
    ALIVE,
    DOWN,
    SAYS_NOTHING
  }

  private static final int MOST_CALLERS = 100_000;
  private static final String UNKNOWN_CALLER = "";

  private final Cache<Witness, Boolean> heard;

  private record Witness(String dienst, String caller) {}

  /**
   * @param window in which a caller counts once
   */
  Evidence(Duration window, Ticker ticker) {
    this.heard =
        Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterWrite(window)
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
  }

  /** Whatever a service answers for itself, also a 500, it is there to answer. */
  Verdict of(String dienst, HttpStatusCode status, ServerWebExchange exchange) {
    return switch (status.value()) {
      case 502, 503, 504 -> witnessed(dienst, exchange);
      default -> Verdict.ALIVE;
    };
  }

  Verdict of(String dienst, Throwable failure, ServerWebExchange exchange) {
    return switch (failure) {
      case ConnectTimeoutException e -> Verdict.DOWN;
      case ConnectException e -> Verdict.DOWN;
      case UnknownHostException e -> Verdict.DOWN;
      case IOException e -> witnessed(dienst, exchange);
      case DecoderException e -> witnessed(dienst, exchange);
      case ReadTimeoutException e -> witnessed(dienst, exchange);
      case ResponseStatusException e when e.getStatusCode() == HttpStatus.GATEWAY_TIMEOUT ->
          witnessed(dienst, exchange);
      default -> Verdict.SAYS_NOTHING;
    };
  }

  private Verdict witnessed(String dienst, ServerWebExchange exchange) {
    String caller = Client.of(exchange).map(Client::key).orElse(UNKNOWN_CALLER);
    boolean first = heard.asMap().putIfAbsent(new Witness(dienst, caller), true) == null;
    return first ? Verdict.DOWN : Verdict.SAYS_NOTHING;
  }
}
