package nl.participatieketen.edge.opdracht;

import java.time.Clock;
import nl.participatieketen.eventstore.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controllers their {@link Verzoek}. */
final class VerzoekResolver implements HandlerMethodArgumentResolver {

  private final Clock tijd;
  private final Sleutelring sleutels;

  VerzoekResolver(Clock tijd, Sleutelring sleutels) {
    this.tijd = tijd;
    this.sleutels = sleutels;
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
        actor,
        exchange.getRequest().getPath().pathWithinApplication().value(),
        tijd.instant(),
        koppen.getFirst(IdempotencyKey.KOP),
        koppen.getFirst(HttpHeaders.IF_MATCH),
        traceparent(koppen.getFirst("traceparent")),
        sleutels);
  }

  private static @Nullable String traceparent(@Nullable String kop) {
    return kop != null && kop.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}") ? kop : null;
  }
}
