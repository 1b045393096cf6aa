package nl.participatieketen.edge.input;

import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.participatieketen.edge.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/**
 * Finds the controller for a request, and refuses what it does not ask: an unknown parameter, or a
 * value that it can't have. Without this such a question would be answered as if it had not been
 * asked. Every operation that doesn't say otherwise gives JSON, and nothing that only looks like
 * it: who accepts none is told before anything is done.
 *
 * <p>There is one mapping with all of this: Spring Boot takes none where it is offered two.
 */
final class StrictMapping extends RequestMappingHandlerMapping {

  private static final String OURS = "nl.participatieketen.";

  private final Validator validator;
  private final Map<Method, Question> questions = new ConcurrentHashMap<>();

  StrictMapping(Validator validator) {
    this.validator = validator;
  }

  @Override
  protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> controller) {
    RequestMappingInfo mapping = super.getMappingForMethod(method, controller);
    return mapping == null || !mapping.getProducesCondition().isEmpty()
        ? mapping
        : mapping.mutate().produces(MediaType.APPLICATION_JSON_VALUE).build();
  }

  /**
   * @throws InvalidInput with everything that is wrong in the address
   */
  @Override
  protected void handleMatch(
      RequestMappingInfo info, HandlerMethod handler, ServerWebExchange exchange) {
    super.handleMatch(info, handler, exchange);
    if (handler.getBeanType().getPackageName().startsWith(OURS)) {
      Map<String, String> path =
          exchange.getRequiredAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
      questions
          .computeIfAbsent(handler.getMethod(), method -> Question.of(handler))
          .check(validator, path, exchange.getRequest().getQueryParams());
    }
  }
}
