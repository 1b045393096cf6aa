package nl.participatieketen.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

  /** Over which the outcomes of a service are weighed. */
  static final Duration WINDOW = Duration.ofSeconds(10);

  /** Only versioned interfaces pass, so that nobody reaches a service's own actuator. */
  @Bean
  RouteLocator routes(RouteLocatorBuilder builder, RoutingProperties properties) {
    RouteLocatorBuilder.Builder routes = builder.routes();
    for (Dienst dienst : Dienst.values()) {
      routes.route(
          dienst.naam(),
          route ->
              route
                  .path("/%s/{versie:v[0-9]+}/**".formatted(dienst.naam()))
                  .and()
                  .predicate(exchange -> !exchange.getRequest().getPath().value().endsWith("/"))
                  .filters(filters -> filters.stripPrefix(1))
                  .uri(properties.uri(dienst)));
    }
    return routes.build();
  }

  /** The client would of itself send a request again over a fresh connection; a POST may not. */
  @Bean
  HttpClientCustomizer httpClientCustomizer(RoutingProperties properties) {
    int connectMillis = Math.toIntExact(properties.verbindtijd().toMillis());
    return client ->
        client
            .disableRetry(true)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis)
            .responseTimeout(properties.antwoordtijd());
  }

  /** Opens when at least half of what counted in the window said "down", not before five did. */
  @Bean
  CircuitBreakerRegistry circuitBreakers(RoutingProperties properties) {
    return CircuitBreakerRegistry.of(
        CircuitBreakerConfig.custom()
            .slidingWindowType(SlidingWindowType.TIME_BASED)
            .slidingWindowSize(Math.toIntExact(WINDOW.toSeconds()))
            .minimumNumberOfCalls(5)
            .failureRateThreshold(50)
            .waitDurationInOpenState(properties.herstelpauze())
            .permittedNumberOfCallsInHalfOpenState(3)
            .maxWaitDurationInHalfOpenState(
                properties.herstelpauze().plus(properties.antwoordtijd()))
            .recordResult(result -> result instanceof Outcome outcome && outcome.isDown())
            .ignoreExceptions(Outcome.Uncounted.class)
            .build());
  }

  @Bean
  MeterBinder circuitBreakerMetrics(CircuitBreakerRegistry breakers) {
    return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
  }
}
