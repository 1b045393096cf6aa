package nl.participatieketen.edge.opdracht;

import java.time.Clock;
import nl.participatieketen.edge.problem.Problemen;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Organisaties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controllers their {@link Verzoek}. */
final class VerzoekResolver implements HandlerMethodArgumentResolver {

  private final Clock tijd;
  private final Sleutelring sleutels;
  private final Organisaties organisaties;

  VerzoekResolver(Clock tijd, Sleutelring sleutels, Organisaties organisaties) {
    this.tijd = tijd;
    this.sleutels = sleutels;
    this.organisaties = organisaties;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Verzoek.class;
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(SecurityContext::getAuthentication)
        .map(Authentication::getPrincipal)
        .cast(Actor.class)
        .map(actor -> verzoek(actor, exchange));
  }

  private Verzoek verzoek(Actor actor, ServerWebExchange exchange) {
    HttpHeaders koppen = exchange.getRequest().getHeaders();
    return new Verzoek(
        organisaties.zoek(actor.organisatie()).orElseThrow(VerzoekResolver::onbekend),
        actor,
        exchange.getRequest().getPath().pathWithinApplication().value(),
        tijd.instant(),
        koppen.getFirst(IdempotencyKey.KOP),
        koppen.getFirst(HttpHeaders.IF_MATCH),
        traceparent(koppen.getFirst("traceparent")),
        sleutels);
  }

  private static ErrorResponseException onbekend() {
    return new ErrorResponseException(
        HttpStatus.FORBIDDEN,
        Problemen.van(
            HttpStatus.FORBIDDEN,
            "onbekende-organisatie",
            "Onbekende organisatie",
            "De organisatie in het token doet niet mee in deze keten."),
        null);
  }

  private static @Nullable String traceparent(@Nullable String kop) {
    return kop != null && kop.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}") ? kop : null;
  }
}
