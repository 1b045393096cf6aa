package nl.participatieketen.edge.docs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.service.OpenAPIService;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Has the OpenAPI document made anew on a new day, since its examples hold days from today on. */
final class DailyDocs implements WebFilter {

  /** The one of {@code springdoc.allowed-locales}, by which the document is kept. */
  private static final Locale DUTCH = Locale.of("nl");

  private final OpenAPIService documents;
  private final String path;
  private final Clock clock;
  private final AtomicReference<@Nullable LocalDate> made = new AtomicReference<>();

  DailyDocs(OpenAPIService documents, String path, Clock clock) {
    this.documents = documents;
    this.path = path;
    this.clock = clock;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getRequest().getPath().value().equals(path)) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), Duur.TIJDZONE);
      if (!today.equals(made.getAndSet(today))) {
        documents.setCachedOpenAPI(null, DUTCH);
      }
    }
    return chain.filter(exchange);
  }
}
