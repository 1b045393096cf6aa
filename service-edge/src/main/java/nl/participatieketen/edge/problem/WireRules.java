package nl.participatieketen.edge.problem;

import java.util.List;
import nl.participatieketen.httpedge.Refusal;
import nl.participatieketen.httpedge.RefusedRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers what was refused at the wire, and a body that is packed: what comes out of it has no
 * bound that its sender announced.
 */
final class WireRules implements WebFilter {

  private static final int MOST_ACCEPTED = 50;
  private static final String PLAIN = "identity";

  private final ProblemWriter problems;

  WireRules(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return RefusedRequest.reason(exchange.getRequest())
        .map(refusal -> problems.write(exchange, problem(refusal)))
        .orElseGet(() -> judge(exchange, chain));
  }

  private Mono<Void> judge(ServerWebExchange exchange, WebFilterChain chain) {
    if (!isPlain(exchange)) {
      return packed(exchange);
    }
    return readsAccept(exchange) ? chain.filter(exchange) : unreadable(exchange);
  }

  /** What comes later reads it once more to write a problem, and then writes none. */
  private static boolean readsAccept(ServerWebExchange exchange) {
    try {
      List<MediaType> accepted = exchange.getRequest().getHeaders().getAccept();
      return accepted.size() <= MOST_ACCEPTED;
    } catch (InvalidMediaTypeException | InvalidMimeTypeException unreadable) {
      return false;
    }
  }

  private Mono<Void> unreadable(ServerWebExchange exchange) {
    return problems.write(
        exchange,
        Problems.of(
            ProblemKind.FORMAAT_NIET_LEVERBAAR,
            "De header Accept is niet te lezen, of veel te lang."));
  }

  private static boolean isPlain(ServerWebExchange exchange) {
    List<String> codings =
        exchange.getRequest().getHeaders().getValuesAsList(HttpHeaders.CONTENT_ENCODING);
    return codings.stream().allMatch(PLAIN::equalsIgnoreCase);
  }

  private Mono<Void> packed(ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().set(HttpHeaders.ACCEPT_ENCODING, PLAIN);
    return problems.write(
        exchange,
        Problems.of(
            ProblemKind.CODERING_NIET_LEESBAAR,
            "Stuur de inhoud zoals zij is, zonder Content-Encoding."));
  }

  private static ProblemDetail problem(Refusal refusal) {
    return switch (refusal) {
      case UNREADABLE, VERSION, HOST, TRANSFER_ENCODING, TARGET ->
          Problems.of(ProblemKind.ONGELDIG_VERZOEK, refusal.detail());
      case TARGET_TOO_LONG -> Problems.of(ProblemKind.URL_TE_LANG, refusal.detail());
      case HEADERS_TOO_LARGE -> Problems.of(ProblemKind.HEADERS_TE_GROOT, refusal.detail());
    };
  }
}
