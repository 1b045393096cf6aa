package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks every operation of a running service what its OpenAPI document gives as the example, and
 * holds the answer to what the document says of it. An operation that nobody asks is a failure, and
 * so is a schema without an example.
 */
public final class DocumentedExamples {

  private static final JsonMapper JSON = new JsonMapper();

  private final WebTestClient web;
  private final JsonNode document;
  private final Shapes shapes;
  private final Map<String, Asking> askings = new LinkedHashMap<>();
  private final List<String> broken = new ArrayList<>();

  /**
   * What an operation needs before it can be asked.
   *
   * @param path of what exists, without the version: {@code /werkplekken/<id>}
   * @param instead what stands for something that an example names, such as an id
   */
  public record Place(String path, Map<String, String> instead) {

    public Place {
      instead = Map.copyOf(instead);
    }

    public static Place at(String path) {
      return new Place(path, Map.of());
    }

    /** The same, with {@code real} where the example says {@code example}. */
    public Place with(String example, Object real) {
      Map<String, String> more = new LinkedHashMap<>(instead);
      more.put(example, String.valueOf(real));
      return new Place(path, more);
    }
  }

  private record Asking(String bearer, Supplier<Place> place) {}

  /**
   * @param web asks the service itself, below {@code /v1}
   * @param document as the service gives it
   */
  public DocumentedExamples(WebTestClient web, String document) {
    this.web = web;
    this.document = JSON.readTree(document);
    this.shapes = new Shapes(this.document);
  }

  /** An operation such as {@code GET /werkplekken}, which needs nothing before it. */
  public DocumentedExamples ask(String operation, String bearer) {
    String path = operation.substring(operation.indexOf(' ') + 1);
    return ask(operation, bearer, () -> Place.at(path));
  }

  /**
   * @param place is asked just before, so that what it makes is as new
   */
  public DocumentedExamples ask(String operation, String bearer, Supplier<Place> place) {
    askings.put(operation, new Asking(bearer, place));
    return this;
  }

  /** Fails with every example that does not do what the document says. */
  public void areAnswered() {
    Set<String> documented = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(
                        method ->
                            documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(askings.keySet()).as("operations").containsExactlyInAnyOrderElementsOf(documented);
    broken.addAll(shapes.withoutGoodExample());
    askings.forEach(this::ask);
    assertThat(broken).isEmpty();
  }

  private void ask(String operation, Asking asking) {
    JsonNode described = described(operation);
    Place place;
    try {
      place = asking.place().get();
    } catch (AssertionError e) {
      broken.add("%s, before it: %s".formatted(operation, e.getMessage()));
      return;
    }
    HttpMethod method = HttpMethod.valueOf(operation.substring(0, operation.indexOf(' ')));
    EntityExchangeResult<byte[]> answer =
        method == HttpMethod.POST ? post(asking, place, described) : get(asking, place.path());
    JsonNode body = read(answer);
    String status = String.valueOf(answer.getStatus().value());
    JsonNode response = described.path("responses").path(status);
    if (!status.startsWith("2") || response.isMissingNode()) {
      broken.add("%s: %s %s".formatted(operation, status, body));
      return;
    }
    JsonNode content = response.path("content");
    boolean lines = content.has(MediaType.APPLICATION_NDJSON_VALUE);
    JsonNode schema =
        content
            .path(lines ? MediaType.APPLICATION_NDJSON_VALUE : MediaType.APPLICATION_JSON_VALUE)
            .path("schema");
    (lines ? lines(answer) : Stream.of(body))
        .flatMap(part -> shapes.misfits(schema, part).stream())
        .forEach(misfit -> broken.add("%s, the answer: %s".formatted(operation, misfit)));
  }

  private EntityExchangeResult<byte[]> post(Asking asking, Place place, JsonNode described) {
    WebTestClient.RequestBodySpec request =
        web.post()
            .uri("/v1" + place.path())
            .header("Authorization", asking.bearer())
            .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
    if (JSON.writeValueAsString(described.path("parameters")).contains("\"If-Match\"")) {
      request.header("If-Match", String.valueOf(etag(asking, place.path())));
    }
    JsonNode content = described.path("requestBody").path("content").path("application/json");
    if (content.isMissingNode()) {
      return request.exchange().expectBody().returnResult();
    }
    JsonNode example =
        content.has("example") ? content.path("example") : shapes.example(content.path("schema"));
    String body = example.isMissingNode() ? "{}" : example.toString();
    for (Map.Entry<String, String> instead : place.instead().entrySet()) {
      body = body.replace(instead.getKey(), instead.getValue());
    }
    return request
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectBody()
        .returnResult();
  }

  /** Of what is changed: the resource itself, without the last part of the path. */
  private @Nullable String etag(Asking asking, String path) {
    int last = path.lastIndexOf('/');
    return last <= 0 ? null : get(asking, path.substring(0, last)).getResponseHeaders().getETag();
  }

  private EntityExchangeResult<byte[]> get(Asking asking, String path) {
    return web.get()
        .uri("/v1" + path)
        .header("Authorization", asking.bearer())
        .exchange()
        .expectBody()
        .returnResult();
  }

  private JsonNode described(String operation) {
    int space = operation.indexOf(' ');
    return document
        .path("paths")
        .path(operation.substring(space + 1))
        .path(operation.substring(0, space).toLowerCase(Locale.ROOT));
  }

  private static JsonNode read(EntityExchangeResult<byte[]> answer) {
    return lines(answer).findFirst().orElse(JSON.missingNode());
  }

  private static Stream<JsonNode> lines(EntityExchangeResult<byte[]> answer) {
    byte[] body = answer.getResponseBody();
    return body == null
        ? Stream.empty()
        : new String(body, StandardCharsets.UTF_8).lines().map(JSON::readTree);
  }
}
