package nl.participatieketen.edge.problem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;
import tools.jackson.databind.json.JsonMapper;

/** Problems and the headers of every answer. */
@AutoConfiguration
@Import(ProblemHandler.class)
public class ProblemAutoConfiguration {

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  WebFilter headerRules(@Value("${keten.api-versie:1.0.0}") String version) {
    return new HeaderRules(version);
  }
}
