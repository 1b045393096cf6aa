package nl.participatieketen.benchmarks.baseline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;

/** Checks the token, as Spring does it by itself; only where it is asked to. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class TokenConfiguration {

  @Bean
  SecurityWebFilterChain tokens(ServerHttpSecurity http) {
    var decoder =
        NimbusReactiveJwtDecoder.withJwkSetUri(System.getenv("KETEN_ISSUER") + "/oauth2/jwks")
            .build();
    return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher("/met-token"))
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .authorizeExchange(door -> door.anyExchange().authenticated())
        .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(decoder)))
        .build();
  }
}
