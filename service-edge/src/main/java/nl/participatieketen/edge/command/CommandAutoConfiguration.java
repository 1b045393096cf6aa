package nl.participatieketen.edge.command;

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
public class CommandAutoConfiguration {

  @Bean
  WebFluxConfigurer requests(Clock time, KeyRing keys, Organisaties organisaties) {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new RequestResolver(time, keys, organisaties));
      }
    };
  }

  @Bean
  @Order(0)
  WebFilter inFlightCommands(ProblemWriter problems) {
    return new InFlightCommands(problems);
  }
}
