package nl.participatieketen.issuer;

import java.util.List;
import java.util.Optional;
import nl.participatieketen.issuer.Demo.Mens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What the tokens say about a person, each werkgever being an enterprise of their own; their times
 * are the system's, whatever the movable clock says.
 */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims(Demo demo) {
    return context ->
        Optional.<Authentication>ofNullable(context.getPrincipal())
            .flatMap(principal -> demo.metAanmeldnaam(principal.getName()))
            .ifPresent(mens -> describe(context, mens));
  }

  private static void describe(JwtEncodingContext context, Mens mens) {
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      context
          .getClaims()
          .audience(List.of("participatieketen"))
          .claim("organisatie", mens.organisatie())
          .claim("medewerker", mens.medewerker())
          .claim("rol", mens.rol());
      if (mens.rol().equals("werkgever")) {
        context.getClaims().claim("werkgever", mens.medewerker());
      }
    } else {
      context.getClaims().claim("name", mens.naam());
    }
  }
}
