package nl.participatieketen.edge.identity;

import java.net.URI;
import java.util.List;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.problem.ProblemKind;
import nl.participatieketen.edge.problem.ProblemWriter;
import nl.participatieketen.edge.problem.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
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
public class IdentityAutoConfiguration {

  /** For whom tokens must be meant. */
  public static final String AUDIENCE = "participatieketen";

  private static final String[] PUBLIC = {
    "/v1/openapi.json", "/actuator/health/**", "/actuator/prometheus"
  };

  /** The key set is fetched with the first token, so that a service starts without the issuer. */
  @Bean
  ReactiveJwtDecoder tokens(KetenProperties keten) {
    URI issuer = keten.issuer();
    var signature = NimbusReactiveJwtDecoder.withJwkSetUri(issuer + "/oauth2/jwks").build();
    signature.setJwtValidator(jwt -> OAuth2TokenValidatorResult.success());
    return new TokenCache(
        signature,
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer.toString()),
            new JwtClaimValidator<List<String>>(
                "aud", audiences -> audiences != null && audiences.contains(AUDIENCE))));
  }

  /**
   * A request is measured as a whole; measuring every filter beside it costs more than it tells.
   */
  @Bean
  SecurityObservationSettings observation() {
    return SecurityObservationSettings.noObservations();
  }

  /** Lets a service name its doors by an annotation of its own, whose value the check gets. */
  @Bean
  static AnnotationTemplateExpressionDefaults doors() {
    return new AnnotationTemplateExpressionDefaults();
  }

  @Bean
  SecurityWebFilterChain security(ServerHttpSecurity http, ProblemWriter problems) {
    ServerAuthenticationEntryPoint unknown =
        (exchange, error) ->
            error instanceof AuthenticationServiceException
                ? problems.write(exchange, issuerUnreachable(exchange))
                : problems.write(exchange, notAuthenticated(exchange));
    ServerAccessDeniedHandler forbidden =
        (exchange, error) -> problems.write(exchange, forbidden());
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .authorizeExchange(
            door ->
                door.pathMatchers(PUBLIC)
                    .permitAll()
                    .pathMatchers("/actuator/**")
                    .hasRole(Rol.BEHEERDER.naam())
                    .anyExchange()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(unknown)
                    .accessDeniedHandler(forbidden)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(new ActorConverter())))
        .exceptionHandling(
            faults -> faults.authenticationEntryPoint(unknown).accessDeniedHandler(forbidden))
        .build();
  }

  private static ProblemDetail notAuthenticated(ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return Problems.of(
        ProblemKind.NIET_AANGEMELD,
        "Er is een geldig token nodig met organisatie, medewerker en rol, en voor een werkgever met werkgever.");
  }

  private static ProblemDetail issuerUnreachable(ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
    return Problems.unavailable("De uitgever van tokens");
  }

  private static ProblemDetail forbidden() {
    return Problems.of(ProblemKind.NIET_TOEGESTAAN, "Uw rol mag dit niet.");
  }
}
