package nl.participatieketen.edge.docs;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a person would send and get, by the name of its schema: {@code openapi/voorbeelden.yaml} of
 * a service. A part of an example is the example of the schema of that part. {@code ${vandaag}} and
 * {@code ${vandaag+P7D}} are days from the day on which the document is made, since many a date is
 * only good near today.
 */
final class Examples {

  private static final String FILE = "/openapi/voorbeelden.yaml";
  private static final String SHARED = "/openapi/gemeenschappelijk.yaml";
  private static final String DAY = "${vandaag";

  private final Map<String, Object> own;
  private final Map<String, Object> shared;

  private Examples(Map<String, Object> own, Map<String, Object> shared) {
    this.own = own;
    this.shared = shared;
  }

  /** Those of the service, with what all services name alike. */
  static Examples read() {
    Map<String, Object> shared = read(SHARED);
    return new Examples(read(FILE), shared);
  }

  private static Map<String, Object> read(String name) {
    try (InputStream file = Examples.class.getResourceAsStream(name)) {
      return file == null
          ? Map.of()
          : new YAMLMapper().readValue(file, new TypeReference<Map<String, Object>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void addTo(OpenAPI api, LocalDate today) {
    Map<String, Schema> schemas = schemas(api);
    own.keySet().stream()
        .filter(name -> !schemas.containsKey(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalStateException(FILE + ": no schema is named " + name);
            });
    Map<String, Object> examples = new LinkedHashMap<>(shared);
    examples.putAll(own);
    schemas.forEach(
        (name, schema) -> {
          if (examples.containsKey(name)) {
            schema.setExample(onDay(examples.get(name), today));
          }
        });
    examples.keySet().forEach(name -> passOn(schemas, schemas.get(name)));
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static Map<String, Schema> schemas(OpenAPI api) {
    return api.getComponents().getSchemas();
  }

  /** Gives the schemas of its parts what stands there, where they have no example yet. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static void passOn(Map<String, Schema> schemas, @Nullable Schema schema) {
    if (schema == null
        || schema.getProperties() == null
        || !(schema.getExample() instanceof Map<?, ?> example)) {
      return;
    }
    Map<String, Schema> properties = schema.getProperties();
    properties.forEach(
        (name, property) -> {
          Schema part = part(property);
          Schema named = part.get$ref() == null ? null : schemas.get(nameOf(part.get$ref()));
          Object value =
              first(example.get(name), property.getAdditionalProperties() instanceof Schema);
          if (named != null && named.getExample() == null && value != null) {
            named.setExample(value);
            passOn(schemas, named);
          }
        });
  }

  /** What a list or a map is made of; the property itself where it is neither. */
  @SuppressWarnings("rawtypes")
  private static Schema part(Schema property) {
    if (property.getItems() != null) {
      return property.getItems();
    }
    return property.getAdditionalProperties() instanceof Schema values ? values : property;
  }

  /** One of a list or of the values of a map, as {@link #part} takes the schema. */
  private static @Nullable Object first(@Nullable Object value, boolean inMap) {
    return switch (value) {
      case List<?> list -> list.isEmpty() ? null : list.getFirst();
      case Map<?, ?> map when inMap -> map.isEmpty() ? null : map.values().iterator().next();
      case null, default -> value;
    };
  }

  private static String nameOf(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static @Nullable Object onDay(@Nullable Object value, LocalDate today) {
    return switch (value) {
      case Map<?, ?> object -> {
        Map<Object, @Nullable Object> filled = new LinkedHashMap<>();
        object.forEach((key, part) -> filled.put(key, onDay(part, today)));
        yield filled;
      }
      case List<?> list -> list.stream().map(part -> onDay(part, today)).toList();
      case String text -> days(text, today);
      case null, default -> value;
    };
  }

  private static String days(String text, LocalDate today) {
    int begin = text.indexOf(DAY);
    int end = text.indexOf('}', begin);
    if (begin < 0 || end < 0) {
      return text;
    }
    LocalDate day = day(text.substring(begin + DAY.length(), end), today);
    return text.substring(0, begin) + day + days(text.substring(end + 1), today);
  }

  /**
   * @param distance empty for today, else a sign and an ISO-8601 period
   */
  private static LocalDate day(String distance, LocalDate today) {
    if (distance.isEmpty()) {
      return today;
    }
    Period period = Period.parse(distance.substring(1));
    return distance.startsWith("-") ? today.minus(period) : today.plus(period);
  }
}
