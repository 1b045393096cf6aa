package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document of a service, held to what of the REST API Design Rules 2.2 a document can
 * show. It is also written to {@code target/openapi-<service>.json}, for the publishers' linter.
 */
public final class ApiDocument {

  private final JsonNode document;

  private ApiDocument(JsonNode document) {
    this.document = document;
  }

  public static ApiDocument van(String service, String json) throws IOException {
    Files.writeString(Path.of("target", "openapi-" + service + ".json"), json);
    return new ApiDocument(new JsonMapper().readTree(json));
  }

  /** Fails with every rule that is broken, each with its place. */
  public void volgtDeDesignRules() {
    List<String> gebroken = new ArrayList<>();
    eis(
        gebroken,
        document.path("info").path("version").asString().matches("\\d+\\.\\d+\\.\\d+"),
        "semver");
    for (String veld : List.of("name", "url", "email")) {
      eis(gebroken, document.at("/info/contact").has(veld), "doc-openapi-contact: " + veld);
    }
    document
        .path("servers")
        .forEach(s -> eis(gebroken, s.path("url").asString().endsWith("/v1"), "uri-version"));
    List<String> operaties = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            pad -> {
              eis(
                  gebroken,
                  pad.getKey().matches("(/([a-z0-9-]+|\\{[A-Za-z]+}))+"),
                  "path-segments-kebab-case: " + pad.getKey());
              pad.getValue()
                  .properties()
                  .forEach(
                      operatie -> {
                        operaties.add(operatie.getValue().path("operationId").asString());
                        controleer(
                            gebroken, operatie.getKey() + " " + pad.getKey(), operatie.getValue());
                      });
            });
    assertThat(operaties).isNotEmpty().doesNotHaveDuplicates();
    assertThat(gebroken).isEmpty();
  }

  private static void controleer(List<String> gebroken, String waar, JsonNode operatie) {
    eis(gebroken, operatie.has("summary"), "doc-language, geen summary: " + waar);
    JsonNode antwoorden = operatie.path("responses");
    eis(gebroken, antwoorden.has("400"), "invalid-input: " + waar);
    antwoorden
        .properties()
        .forEach(
            antwoord -> {
              String plek = waar + " " + antwoord.getKey();
              eis(
                  gebroken,
                  antwoord.getValue().path("headers").has("API-Version"),
                  "version-header: " + plek);
              eis(
                  gebroken,
                  antwoord.getKey().startsWith("2")
                      || antwoord.getValue().path("content").has("application/problem+json"),
                  "problem-details: " + plek);
            });
    operatie
        .path("parameters")
        .forEach(
            p ->
                eis(
                    gebroken,
                    !p.path("in").asString().equals("query")
                        || p.path("name").asString().matches("[a-z][A-Za-z0-9]*"),
                    "query-keys-camel-case: " + waar));
  }

  private static void eis(List<String> gebroken, boolean goed, String regel) {
    if (!goed) {
      gebroken.add(regel);
    }
  }
}
