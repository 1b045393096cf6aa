package nl.participatieketen.edge.identiteit;

import java.net.URI;
import java.util.List;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.problem.ProblemWriter;
import nl.participatieketen.edge.problem.Problemen;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;

/** Checks who asks. What no rule opens is refused. */
@AutoConfiguration(
    beforeName =
        "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration")
@EnableConfigurationProperties(KetenProperties.class)
@EnableWebFluxSecurity
@EnableReactiveMethodSecurity
public class IdentiteitAutoConfiguration {

  /** For whom tokens must be meant. */
  public static final String AUDIENCE = "participatieketen";

  private static final String[] OPENBAAR = {
    "/v1/openapi.json", "/actuator/health/**", "/actuator/prometheus"
  };

  /** The key set is fetched with the first token, so that a service starts without the issuer. */
  @Bean
  ReactiveJwtDecoder tokens(KetenProperties keten) {
    URI issuer = keten.issuer();
    var handtekening = NimbusReactiveJwtDecoder.withJwkSetUri(issuer + "/oauth2/jwks").build();
    handtekening.setJwtValidator(jwt -> OAuth2TokenValidatorResult.success());
    return new TokenGeheugen(
        handtekening,
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer.toString()),
            new JwtClaimValidator<List<String>>(
                "aud", doelen -> doelen != null && doelen.contains(AUDIENCE))));
  }

  /**
   * A request is measured as a whole; measuring every filter beside it costs more than it tells.
   */
  @Bean
  SecurityObservationSettings waarneming() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityWebFilterChain beveiliging(ServerHttpSecurity http, ProblemWriter problemen) {
    ServerAuthenticationEntryPoint onbekend =
        (exchange, fout) ->
            fout instanceof AuthenticationServiceException
                ? problemen.schrijf(exchange, uitgeverOnbereikbaar(exchange))
                : problemen.schrijf(exchange, nietAangemeld(exchange));
    ServerAccessDeniedHandler verboden =
        (exchange, fout) -> problemen.schrijf(exchange, nietToegestaan());
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .authorizeExchange(
            deur ->
                deur.pathMatchers(OPENBAAR)
                    .permitAll()
                    .pathMatchers("/actuator/**")
                    .hasRole(Rol.BEHEERDER.naam())
                    .anyExchange()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(onbekend)
                    .accessDeniedHandler(verboden)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(new ActorConverter())))
        .exceptionHandling(
            fouten -> fouten.authenticationEntryPoint(onbekend).accessDeniedHandler(verboden))
        .build();
  }

  private static ProblemDetail nietAangemeld(ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return Problemen.van(
        HttpStatus.UNAUTHORIZED,
        "niet-aangemeld",
        "Niet aangemeld",
        "Er is een geldig token nodig met organisatie, medewerker en rol.");
  }

  private static ProblemDetail uitgeverOnbereikbaar(ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
    return Problemen.nietBeschikbaar("De uitgever van tokens");
  }

  private static ProblemDetail nietToegestaan() {
    return Problemen.van(
        HttpStatus.FORBIDDEN, "niet-toegestaan", "Niet toegestaan", "Uw rol mag dit niet.");
  }
}
