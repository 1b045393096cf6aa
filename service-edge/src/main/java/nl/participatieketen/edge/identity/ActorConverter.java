package nl.participatieketen.edge.identity;

import java.util.List;
import nl.participatieketen.edge.input.Forms;
import nl.participatieketen.eventstore.Actor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import reactor.core.publisher.Mono;

/**
 * Reads tenant, medewerker and rol from a token; refuses one that lacks any of them. The medewerker
 * goes out with public events, so what could be a name, an address or a BSN is refused too.
 */
final class ActorConverter implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

  @Override
  public Mono<AbstractAuthenticationToken> convert(Jwt jwt) {
    return Mono.fromCallable(() -> token(jwt));
  }

  private static AbstractAuthenticationToken token(Jwt jwt) {
    Rol rol = Rol.van(claim(jwt, "rol")).orElseThrow(() -> missing("rol"));
    Actor actor = new Actor(claim(jwt, "organisatie"), medewerker(jwt), rol.naam());
    return UsernamePasswordAuthenticationToken.authenticated(
        actor, jwt, List.of(new SimpleGrantedAuthority("ROLE_" + rol.naam())));
  }

  private static String medewerker(Jwt jwt) {
    String medewerker = claim(jwt, "medewerker");
    if (!Forms.OPAQUE_ID.matcher(medewerker).matches()) {
      throw missing("medewerker");
    }
    return medewerker;
  }

  private static String claim(Jwt jwt, String name) {
    if (jwt.getClaim(name) instanceof String value && !value.isBlank()) {
      return value;
    }
    throw missing(name);
  }

  private static InvalidBearerTokenException missing(String claim) {
    return new InvalidBearerTokenException("token without a usable claim '" + claim + "'");
  }
}
