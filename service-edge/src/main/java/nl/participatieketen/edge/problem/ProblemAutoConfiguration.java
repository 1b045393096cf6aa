package nl.participatieketen.edge.problem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
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

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  WebFilter wireRules(ProblemWriter problems) {
    return new WireRules(problems);
  }

  /** Before the one of Spring Boot, which answers in a form of its own. */
  @Bean
  @Order(-2)
  WebExceptionHandler failureHandler(ProblemWriter problems) {
    return new FailureHandler(problems);
  }

  /** Leaves it to the failure handler to say what was wrong with a suspicious request. */
  @Bean
  ServerExchangeRejectedHandler rejectedHandler() {
    return (exchange, rejected) -> Mono.error(rejected);
  }

  @Bean
  HttpHandlerDecoratorFactory gatewayPrefix(@Value("${keten.dienst}") String dienst) {
    return new GatewayPrefix(dienst);
  }
}
