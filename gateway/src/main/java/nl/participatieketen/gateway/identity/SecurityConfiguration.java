package nl.participatieketen.gateway.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSecurityContextJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import java.util.List;
import java.util.Set;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

  private static final String[] PUBLIC = {
    "/",
    "/docs",
    "/docs/*",
    "/webjars/swagger-ui/*",
    "/v1/asyncapi.yaml",
    "/{dienst:intake|traject|werkgever}/v1/openapi.json"
  };

  private static final String[] ROLES = Role.claims().toArray(String[]::new);

  @Bean
  @Order(1)
  SecurityWebFilterChain management(
      ServerHttpSecurity http, Refusals refusals, Environment environment) {
    // Figures are for whoever runs the chain: behind a port of their own, or with a token.
    boolean ownPort = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
    return stateless(http, refusals)
        .securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeExchange(
            exchange -> {
              exchange.matchers(EndpointRequest.to("health")).permitAll();
              if (ownPort) {
                exchange.anyExchange().permitAll();
              } else {
                exchange.anyExchange().hasAnyRole(Role.BEHEERDER.claim(), Role.SYSTEEM.claim());
              }
            })
        .build();
  }

  @Bean
  @Order(2)
  SecurityWebFilterChain chain(ServerHttpSecurity http, Refusals refusals) {
    return stateless(http, refusals)
        .authorizeExchange(
            exchange ->
                exchange
                    .pathMatchers(HttpMethod.GET, PUBLIC)
                    .permitAll()
                    .pathMatchers(HttpMethod.HEAD, PUBLIC)
                    .permitAll()
                    .anyExchange()
                    .hasAnyRole(ROLES))
        .build();
  }

  private static ServerHttpSecurity stateless(ServerHttpSecurity http, Refusals refusals) {
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(SecurityConfiguration::holder)));
  }

  /** A token that doesn't say all it must say gives no role, and so gives access to nothing. */
  private static Mono<JwtAuthenticationToken> holder(Jwt token) {
    List<GrantedAuthority> authorities =
        Identity.complete(token)
            ? AuthorityUtils.createAuthorityList("ROLE_" + Identity.role(token))
            : List.of();
    return Mono.just(new JwtAuthenticationToken(token, authorities));
  }

  @Bean
  ReactiveJwtDecoder jwtDecoder(KeySet keys, IdentityProperties identity) {
    Set<JWSAlgorithm> algorithms =
        Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    NimbusReactiveJwtDecoder decoder =
        NimbusReactiveJwtDecoder.withJwkSource(keys)
            .validateType(false)
            .jwtProcessorCustomizer(
                processor ->
                    processor.setJWSKeySelector(
                        new JWSVerificationKeySelector<>(
                            algorithms, new JWKSecurityContextJWKSet())))
            .build();
    decoder.setJwtValidator(TokenRules.of(identity));
    return token ->
        decoder
            .decode(token)
            .onErrorMap(
                failure -> failure.getCause() instanceof KeysUnavailableException,
                failure -> new AuthenticationServiceException("Keys unavailable", failure));
  }

  /** Leaves it to the problem filter to say what was wrong with a suspicious request. */
  @Bean
  ServerExchangeRejectedHandler rejectedHandler() {
    return (exchange, rejected) -> Mono.error(rejected);
  }
}
