package nl.participatieketen.gateway;

import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;

/** Who asks, as a checked token said. */
public record Client(String organisatie, String medewerker) {

  private static final String ATTRIBUTE = Client.class.getName();

  /** Empty until the token has been checked, and for what needs no token. */
  public static Optional<Client> of(ServerWebExchange exchange) {
    return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
  }

  public void rememberIn(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, this);
  }

  /** Distinguishes one client from all others; for memory, not for a log. */
  public String key() {
    return organisatie + ' ' + medewerker;
  }
}
