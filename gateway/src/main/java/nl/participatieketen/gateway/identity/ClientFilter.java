package nl.participatieketen.gateway.identity;

import nl.participatieketen.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells the filters behind it, and the log line, who asks. */
@Component
@Order(FilterOrder.CLIENT)
final class ClientFilter implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange
        .getPrincipal()
        .ofType(JwtAuthenticationToken.class)
        .doOnNext(
            holder ->
                Identity.client(holder.getToken()).ifPresent(client -> client.rememberIn(exchange)))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }
}
