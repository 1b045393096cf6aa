package nl.participatieketen.gateway.identity;

import java.util.stream.Collectors;
import nl.participatieketen.gateway.limits.AddressLimit;
import nl.participatieketen.gateway.problems.ProblemException;
import nl.participatieketen.gateway.problems.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says why somebody may not pass. A token that is no good is counted against its address. */
@Component
final class Refusals implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

  private final AddressLimit limit;

  Refusals(AddressLimit limit) {
    this.limit = limit;
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException refusal) {
    boolean badToken = refusal instanceof OAuth2AuthenticationException;
    return limit
        .count(exchange)
        .then(
            Mono.defer(
                () -> {
                  challenge(exchange.getResponse(), badToken);
                  return Mono.error(
                      new ProblemException(
                          ProblemKind.NIET_AANGEMELD, reason(badToken, refusal.getCause())));
                }));
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    return exchange
        .getPrincipal()
        .ofType(JwtAuthenticationToken.class)
        .map(holder -> String.join("; ", Identity.faults(holder.getToken())))
        .filter(faults -> !faults.isEmpty())
        .map("Het bewijs zegt niet genoeg: %s."::formatted)
        .defaultIfEmpty("Uw rol geeft hier geen toegang.")
        .flatMap(detail -> Mono.error(new ProblemException(ProblemKind.GEEN_TOEGANG, detail)));
  }

  private static void challenge(ServerHttpResponse response, boolean badToken) {
    String challenge =
        "Bearer realm=\"participatieketen\"" + (badToken ? ", error=\"invalid_token\"" : "");
    response.beforeCommit(
        () ->
            Mono.fromRunnable(
                () -> response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge)));
  }

  private static String reason(boolean badToken, @Nullable Throwable cause) {
    if (!badToken) {
      return "Stuur een geldig bewijs van identiteit mee: Authorization: Bearer <token>.";
    }
    return cause instanceof JwtValidationException invalid
        ? invalid.getErrors().stream()
            .map(OAuth2Error::getDescription)
            .collect(Collectors.joining(" "))
        : "Het bewijs van identiteit is onleesbaar of niet door de uitgever ondertekend.";
  }
}
