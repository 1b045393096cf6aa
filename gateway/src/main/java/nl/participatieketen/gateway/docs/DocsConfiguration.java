package nl.participatieketen.gateway.docs;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class DocsConfiguration {

  private static final Resource PAGE = new ClassPathResource("docs/index.html");
  private static final Resource EVENTS = new ClassPathResource("contract/asyncapi.yaml");

  @Bean
  RouterFunction<ServerResponse> docs() {
    return RouterFunctions.route()
        .GET("/", request -> ServerResponse.temporaryRedirect(URI.create("/docs")).build())
        .GET(
            "/docs",
            request -> ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(PAGE))
        .GET(
            "/v1/asyncapi.yaml",
            request -> EVENTS.exists(),
            request ->
                ServerResponse.ok()
                    .contentType(MediaType.parseMediaType("application/yaml"))
                    .bodyValue(EVENTS))
        .build();
  }
}
