package nl.participatieketen.edge.problem;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * Has every operation that doesn't say otherwise give JSON, and nothing that only looks like it.
 * Who accepts none is told before anything is done.
 */
final class JsonMapping extends RequestMappingHandlerMapping {

  @Override
  protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> controller) {
    RequestMappingInfo mapping = super.getMappingForMethod(method, controller);
    return mapping == null || !mapping.getProducesCondition().isEmpty()
        ? mapping
        : mapping.mutate().produces(MediaType.APPLICATION_JSON_VALUE).build();
  }
}
