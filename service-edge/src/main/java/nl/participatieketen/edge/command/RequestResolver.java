package nl.participatieketen.edge.command;

import java.time.Clock;
import nl.participatieketen.edge.input.Forms;
import nl.participatieketen.edge.problem.ProblemKind;
import nl.participatieketen.edge.problem.Problems;
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

/** Gives controllers their {@link Request}. */
final class RequestResolver implements HandlerMethodArgumentResolver {

  private final Clock time;
  private final KeyRing keys;
  private final Organisaties organisaties;

  RequestResolver(Clock time, KeyRing keys, Organisaties organisaties) {
    this.time = time;
    this.keys = keys;
    this.organisaties = organisaties;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Request.class;
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(SecurityContext::getAuthentication)
        .map(Authentication::getPrincipal)
        .cast(Actor.class)
        .map(actor -> request(actor, exchange));
  }

  private Request request(Actor actor, ServerWebExchange exchange) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    return new Request(
        organisaties.zoek(actor.organisatie()).orElseThrow(RequestResolver::unknown),
        actor,
        exchange.getRequest().getPath().pathWithinApplication().value(),
        time.instant(),
        headers.getFirst(IdempotencyKey.HEADER),
        headers.getFirst(HttpHeaders.IF_MATCH),
        traceparent(headers.getFirst("traceparent")),
        keys);
  }

  private static ErrorResponseException unknown() {
    return new ErrorResponseException(
        HttpStatus.FORBIDDEN,
        Problems.of(
            ProblemKind.ONBEKENDE_ORGANISATIE,
            "De organisatie in het token doet niet mee in deze keten."),
        null);
  }

  private static @Nullable String traceparent(@Nullable String header) {
    return header != null && Forms.TRACEPARENT.matcher(header).matches() ? header : null;
  }
}
