package nl.participatieketen.gateway.docs;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import java.net.URI;
import java.util.List;
import nl.participatieketen.gateway.problems.ProblemException;
import nl.participatieketen.gateway.problems.ProblemKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class DocsConfiguration {

  private static final Resource PAGE = new ClassPathResource("docs/index.html");
  private static final Resource EVENTS = new ClassPathResource("contract/asyncapi.yaml");

  private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

  @Bean
  RouterFunction<ServerResponse> docs() {
    return RouterFunctions.route()
        .route(read("/"), request -> ServerResponse.temporaryRedirect(URI.create("/docs")).build())
        .route(read("/docs"), request -> file(request, PAGE, MediaType.TEXT_HTML))
        .route(read("/v1/asyncapi.yaml"), request -> file(request, EVENTS, YAML))
        .route(
            path("/").or(path("/docs")).or(path("/v1/asyncapi.yaml")),
            request -> Mono.error(new MethodNotAllowedException(request.method(), READING)))
        .build();
  }

  private static RequestPredicate read(String pattern) {
    return path(pattern).and(methods(READING.toArray(HttpMethod[]::new)));
  }

  private static Mono<ServerResponse> file(ServerRequest request, Resource file, MediaType type) {
    List<MediaType> accepted = request.headers().accept();
    return accepted.isEmpty() || accepted.stream().anyMatch(type::isCompatibleWith)
        ? ServerResponse.ok().contentType(type).bodyValue(file)
        : Mono.error(
            new ProblemException(
                ProblemKind.FORMAAT_NIET_LEVERBAAR,
                "Hier is alleen %s te krijgen.".formatted(type)));
  }
}
