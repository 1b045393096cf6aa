package nl.participatieketen.edge.command;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.participatieketen.edge.problem.ProblemWriter;
import nl.participatieketen.edge.problem.Problems;
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
final class InFlightCommands implements WebFilter {

  private final ProblemWriter problems;
  private final Set<String> running = ConcurrentHashMap.newKeySet();

  InFlightCommands(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain keten) {
    var request = exchange.getRequest();
    String key = request.getHeaders().getFirst(IdempotencyKey.HEADER);
    if (key == null || request.getMethod() != HttpMethod.POST) {
      return keten.filter(exchange);
    }
    String name =
        request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION)
            + " "
            + request.getPath().pathWithinApplication().value()
            + " "
            + key;
    return Mono.defer(
        () -> {
          if (running.add(name)) {
            // Whoever has read the answer may ask again at once.
            exchange
                .getResponse()
                .beforeCommit(() -> Mono.fromRunnable(() -> running.remove(name)));
            return keten.filter(exchange).doFinally(signal -> running.remove(name));
          }
          exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
          return problems.write(exchange, Problems.stillRunning());
        });
  }
}
