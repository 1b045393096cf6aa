package nl.participatieketen.gateway.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Counts against the address what comes without a valid token, each request once. */
@Component
public final class AddressLimit {

  private static final String COUNTED = AddressLimit.class.getName();

  private final RateLimiter limiter;

  AddressLimit(RateLimiter limiter) {
    this.limiter = limiter;
  }

  /** Errors with a 429 problem when the address has used up what it may ask. */
  public Mono<Void> count(ServerWebExchange exchange) {
    if (exchange.getAttributes().putIfAbsent(COUNTED, true) != null) {
      return Mono.empty();
    }
    InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
    return limiter.count(
        "adres " + network(remote == null ? null : remote.getAddress()), exchange.getResponse());
  }

  /** One subscriber of IPv6 has a /64 to choose from, so that is what is counted. */
  private static String network(@Nullable InetAddress address) {
    if (address == null) {
      return "onbekend";
    }
    byte[] bytes = address.getAddress();
    return HexFormat.of()
        .formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, 8) : bytes);
  }
}
