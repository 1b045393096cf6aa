package nl.participatieketen.edge.opdracht;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.participatieketen.edge.problem.ProblemWriter;
import nl.participatieketen.edge.problem.Problemen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers 409 to a request whose twin is still under way in this process. On another instance the
 * twin is caught by the store, and gets the first answer.
 */
final class LopendeOpdrachten implements WebFilter {

  private final ProblemWriter problemen;
  private final Set<String> lopend = ConcurrentHashMap.newKeySet();

  LopendeOpdrachten(ProblemWriter problemen) {
    this.problemen = problemen;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain keten) {
    var verzoek = exchange.getRequest();
    String sleutel = verzoek.getHeaders().getFirst(IdempotencyKey.KOP);
    if (sleutel == null || verzoek.getMethod() != HttpMethod.POST) {
      return keten.filter(exchange);
    }
    String naam =
        verzoek.getHeaders().getFirst(HttpHeaders.AUTHORIZATION)
            + " "
            + verzoek.getPath().value()
            + " "
            + sleutel;
    return Mono.defer(
        () -> {
          if (lopend.add(naam)) {
            // Whoever has read the answer may ask again at once.
            exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> lopend.remove(naam)));
            return keten.filter(exchange).doFinally(signaal -> lopend.remove(naam));
          }
          exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
          return problemen.schrijf(exchange, Problemen.looptNog());
        });
  }
}
