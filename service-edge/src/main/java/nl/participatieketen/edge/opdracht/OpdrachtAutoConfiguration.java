package nl.participatieketen.edge.opdracht;

import java.time.Clock;
import nl.participatieketen.edge.problem.ProblemWriter;
import nl.participatieketen.werkwijze.Organisaties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.WebFilter;

/** Requests as opdrachten. */
@AutoConfiguration
public class OpdrachtAutoConfiguration {

  @Bean
  WebFluxConfigurer verzoeken(Clock tijd, Sleutelring sleutels, Organisaties organisaties) {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new VerzoekResolver(tijd, sleutels, organisaties));
      }
    };
  }

  @Bean
  @Order(0)
  WebFilter lopendeOpdrachten(ProblemWriter problemen) {
    return new LopendeOpdrachten(problemen);
  }
}
