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
 * Reads tenant, medewerker and rol from a token, and for a werkgever which one; refuses one that
 * lacks any of them. The medewerker goes out with public events, so what could be a name, an
 * address or a BSN is refused too.
 */
final class ActorConverter implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

  @Override
  public Mono<AbstractAuthenticationToken> convert(Jwt jwt) {
    return Mono.fromCallable(() -> token(jwt));
  }

  private static AbstractAuthenticationToken token(Jwt jwt) {
    Rol rol = Rol.van(claim(jwt, "rol")).orElseThrow(() -> missing("rol"));
    Actor actor = actor(jwt, rol);
    return UsernamePasswordAuthenticationToken.authenticated(
        actor, jwt, List.of(new SimpleGrantedAuthority("ROLE_" + rol.naam())));
  }

  /** A werkgever acts for an enterprise: what is another's is not for them. */
  private static Actor actor(Jwt jwt, Rol rol) {
    Actor actor = new Actor(claim(jwt, "organisatie"), id(jwt, "medewerker"), rol.naam());
    return rol == Rol.WERKGEVER ? actor.namens(id(jwt, "werkgever")) : actor;
  }

  private static String id(Jwt jwt, String name) {
    String id = claim(jwt, name);
    if (!Forms.OPAQUE_ID.matcher(id).matches()) {
      throw missing(name);
    }
    return id;
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
