package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks every operation of a running service what nobody means: it walks the OpenAPI document, makes
 * a body that fits, and puts extremes in the place of each field and of each parameter. The choice
 * is seeded, so every run sends the same. What must hold: no answer is a fault of the service, and
 * every refusal is a problem that says where.
 */
public final class Extremes {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String HOLE = "\"@hier@\"";
  private static final int PER_FIELD = 4;
  private static final long SEED = 20260131;

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "2147483647",
          "-2147483648",
          "99999999999999999999",
          "1e400",
          "-1e400",
          "1e-400",
          "0.1",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"regel\\nregel\"",
          "\"\\u202Etxet\"",
          "\"\\u200B\"",
          "\"\\ud800\"",
          "\"--------\"",
          "\"999999990\"",
          "\"-1980-01-01\"",
          "\"1800-01-01\"",
          "\"9999-12-31\"",
          "\"+10000-01-01\"",
          "\"+999999999-12-31\"",
          "\"+999999999-12-31T23:59:59Z\"",
          "\"a" + "-a".repeat(1000) + "!\"",
          "\"" + "x".repeat(20_000) + "\"",
          "[]",
          "[null]",
          "{}",
          "{\"\": null}",
          "{\"\\u0000\": 1}",
          "{\"\\ud800\": \"\\udfff\"}",
          "{\"a\": 1, \"a\": 2}",
          "[".repeat(400) + "]".repeat(400));

  private static final List<String> BODIES =
      List.of(
          "",
          " ",
          "null",
          "[]",
          "3",
          "{",
          "{} {}",
          "\uFEFF{}",
          "{\"a\": 1, \"a\": 2}",
          "{\"\\ud800\": 1}",
          "[".repeat(100_000),
          "{" + "\"x".repeat(3) + "\": 1}");

  private static final List<String> QUESTIONS =
      List.of(
          "",
          " ",
          "\0",
          "-1",
          "99999999999999999999",
          "+10000-01-01",
          "onbekend!",
          "\uD800",
          "x".repeat(3000));

  private final WebTestClient web;
  private final JsonNode document;
  private final Samples samples;
  private final List<String> roles;
  private final Function<String, String> bearer;
  private final Map<String, String> addresses;
  private final Random random = new Random(SEED);
  private final List<String> broken = new ArrayList<>();
  private int asked;

  /**
   * @param byName JSON per name of a property, where the document can't know what would do
   * @param roles those that may do something here
   * @param bearer the {@code Authorization} of a role
   * @param addresses what exists, by the beginning of a path in the document: {@code
   *     /trajecten/{id}}
   */
  public Extremes(
      WebTestClient web,
      String document,
      LocalDate today,
      Map<String, String> byName,
      List<String> roles,
      Function<String, String> bearer,
      Map<String, String> addresses) {
    this.web = web;
    this.document = JSON.readTree(document);
    this.samples = new Samples(this.document, byName, today);
    this.roles = List.copyOf(roles);
    this.bearer = bearer;
    this.addresses = Map.copyOf(addresses);
  }

  /** Fails with every request that was answered otherwise than it may be. */
  public void areAnswered() {
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          if (operation.getKey().equals("post")) {
                            post(path.getKey(), operation.getValue());
                          }
                          ask(
                              path.getKey(),
                              HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                              operation.getValue());
                        }));
    assertThat(asked).as("requests").isGreaterThan(100);
    assertThat(broken).isEmpty();
  }

  private void post(String path, JsonNode operation) {
    JsonNode schema =
        operation.path("requestBody").path("content").path("application/json").path("schema");
    if (schema.isMissingNode()) {
      return;
    }
    var door = new Door(address(path), operation.path("operationId").asString());
    JsonNode sample = samples.of(schema);
    door.findRole(sample.toString());
    BODIES.forEach(body -> door.send("de hele inhoud", body));
    List<Place> places = new ArrayList<>();
    places(sample, new ArrayList<>(), places);
    VALUES.forEach(value -> door.send("alles", everywhere(sample, value)));
    for (Place place : places) {
      List<String> some = new ArrayList<>(VALUES);
      Collections.shuffle(some, random);
      some.subList(0, PER_FIELD)
          .forEach(value -> door.send(place.toString(), place.in(sample, value)));
    }
  }

  private void ask(String path, HttpMethod method, JsonNode operation) {
    if (method != HttpMethod.GET) {
      return;
    }
    var door = new Door(address(path), operation.path("operationId").asString());
    door.findRole(null);
    door.get("onbekendeVraag=1", 400);
    operation
        .path("parameters")
        .forEach(
            parameter -> {
              String name = parameter.path("name").asString();
              if (parameter.path("in").asString().equals("query")) {
                QUESTIONS.forEach(
                    value ->
                        door.get(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8), 0));
                door.get("%1$s=a&%1$s=b".formatted(name), 400);
              }
            });
  }

  private String address(String path) {
    String known =
        addresses.entrySet().stream()
            .filter(entry -> path.startsWith(entry.getKey()))
            .map(entry -> entry.getValue() + path.substring(entry.getKey().length()))
            .findFirst()
            .orElse(path);
    return "/v1"
        + known
            .replaceAll("\\{[A-Za-z]*[iI]d}", new UUID(0, 2).toString())
            .replaceAll("\\{[A-Za-z]+}", "een-code");
  }

  private static String everywhere(JsonNode sample, String value) {
    if (!(sample instanceof ObjectNode object)) {
      return value;
    }
    ObjectNode copy = object.deepCopy();
    object.propertyNames().forEach(name -> copy.put(name, "@hier@"));
    return copy.toString().replace(HOLE, value);
  }

  private static void places(JsonNode node, List<Object> at, List<Place> places) {
    if (!at.isEmpty()) {
      places.add(new Place(List.copyOf(at)));
    }
    if (node.isObject()) {
      node.properties()
          .forEach(
              property -> {
                at.add(property.getKey());
                places(property.getValue(), at, places);
                at.removeLast();
              });
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        at.add(i);
        places(node.get(i), at, places);
        at.removeLast();
      }
    }
  }

  /** Where in a body. */
  private record Place(List<Object> steps) {

    String in(JsonNode sample, String value) {
      JsonNode copy = sample.deepCopy();
      JsonNode holder = copy;
      for (Object step : steps.subList(0, steps.size() - 1)) {
        holder = step instanceof Integer index ? holder.get(index) : holder.get((String) step);
      }
      if (holder instanceof ObjectNode object) {
        object.put((String) steps.getLast(), "@hier@");
      } else {
        ((ArrayNode) holder)
            .set((Integer) steps.getLast(), JsonNodeFactory.instance.stringNode("@hier@"));
      }
      return copy.toString().replace(HOLE, value);
    }
  }

  /** An operation, as one who may do it. */
  private final class Door {
    private final String address;
    private final String name;
    private String role;
    private String etag = "\"1\"";

    Door(String address, String name) {
      this.address = address;
      this.name = name;
      this.role = roles.getFirst();
    }

    void findRole(@Nullable String body) {
      for (String candidate : roles) {
        role = candidate;
        if (exchange(body, "").getStatus().value() != 403) {
          return;
        }
      }
    }

    void send(String where, String body) {
      var answer = exchange(body, "");
      if (answer.getStatus().value() == 412) {
        etag = current();
        answer = exchange(body, "");
      }
      judge(where + " = " + shortened(body), answer, 0);
    }

    void get(String query, int expected) {
      judge("?" + shortened(query), exchange(null, "?" + query), expected);
    }

    private void judge(String what, EntityExchangeResult<byte[]> answer, int expected) {
      asked++;
      int status = answer.getStatus().value();
      boolean problem =
          MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(
              answer.getResponseHeaders().getContentType());
      if (status >= 500
          || status >= 400 && !problem
          || expected != 0 && status != expected
          || status == 400 && !saysWhere(answer)) {
        broken.add("%s %s: %d %s".formatted(name, what, status, text(answer)));
      }
    }

    private boolean saysWhere(EntityExchangeResult<byte[]> answer) {
      JsonNode faults = JSON.readTree(text(answer)).path("fouten");
      return !faults.isEmpty() && faults.get(0).path("veld").isString();
    }

    private String current() {
      String resource = address.replaceFirst("(/v1/[a-z-]+/[^/]+).*", "$1");
      String found =
          web.get()
              .uri(base -> URI.create(base.build() + resource))
              .header("Authorization", bearer.apply(role))
              .exchange()
              .expectBody()
              .returnResult()
              .getResponseHeaders()
              .getETag();
      return found == null ? etag : found;
    }

    private EntityExchangeResult<byte[]> exchange(@Nullable String body, String query) {
      var request =
          web.method(body == null ? HttpMethod.GET : HttpMethod.POST)
              .uri(base -> URI.create(base.build() + address + query))
              .header("Authorization", bearer.apply(role));
      if (body == null) {
        return request.exchange().expectBody().returnResult();
      }
      return request
          .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
          .header("If-Match", etag)
          .contentType(MediaType.APPLICATION_JSON)
          .bodyValue(body)
          .exchange()
          .expectBody()
          .returnResult();
    }
  }

  private static String text(EntityExchangeResult<byte[]> answer) {
    byte[] body = answer.getResponseBody();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
