package nl.participatieketen.edge.input;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.problem.Fout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Binds a JSON tree to a record and gathers every fault on the way, where an ordinary binding stops
 * at the first. Knows what requests are made of: records, lists, maps by name, strings, whole
 * numbers, yes/no, dates, points in time, UUIDs, and JSON of which only the werkwijze knows what it
 * is.
 */
final class Binder {

  private final JsonMapper json;
  private final List<Fout> faults = new ArrayList<>();

  Binder(JsonMapper json) {
    this.json = json;
  }

  List<Fout> faults() {
    return faults;
  }

  @Nullable Object bind(@Nullable JsonNode node, Type type, String place) {
    if (node == null || node.isNull() || node.isMissingNode()) {
      return null;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return bindList(node, list.getActualTypeArguments()[0], place);
    }
    if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
      return bindMap(node, map.getActualTypeArguments()[1], place);
    }
    Class<?> eventClass = (Class<?>) type;
    if (eventClass == JsonNode.class) {
      return node;
    }
    return eventClass.isRecord()
        ? bindRecord(node, eventClass, place)
        : bindValue(node, eventClass, place);
  }

  private @Nullable Object bindList(JsonNode node, Type element, String place) {
    if (!node.isArray()) {
      return fault(place, "een lijst");
    }
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      list.add(bind(node.get(i), element, place + "/" + i));
    }
    return list;
  }

  private @Nullable Object bindMap(JsonNode node, Type element, String place) {
    if (!node.isObject()) {
      return fault(place, "een object");
    }
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    node.properties()
        .forEach(
            field ->
                map.put(
                    field.getKey(), bind(field.getValue(), element, place + "/" + field.getKey())));
    return map;
  }

  private @Nullable Object bindRecord(JsonNode node, Class<?> eventClass, String place) {
    if (!node.isObject()) {
      return fault(place, "een object");
    }
    RecordComponent[] fields = eventClass.getRecordComponents();
    List<String> names = Arrays.stream(fields).map(RecordComponent::getName).toList();
    node.propertyNames().stream()
        .filter(name -> !names.contains(name))
        .forEach(
            name ->
                faults.add(
                    new Fout(
                        place + "/" + name,
                        "onbekend veld",
                        "een van: " + String.join(", ", names))));
    @Nullable Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      String name = fields[i].getName();
      values[i] = bind(node.get(name), fields[i].getGenericType(), place + "/" + name);
    }
    return create(eventClass, fields, values);
  }

  private @Nullable Object bindValue(JsonNode node, Class<?> eventClass, String place) {
    Kind kind = Kind.of(eventClass);
    if (!kind.fits(node)) {
      return fault(place, kind.expected);
    }
    try {
      return json.treeToValue(node, eventClass);
    } catch (JacksonException unreadable) {
      return fault(place, kind.expected);
    }
  }

  private @Nullable Object fault(String place, String expected) {
    faults.add(new Fout(place, "is van een ander soort", expected));
    return null;
  }

  private static Object create(
      Class<?> eventClass, RecordComponent[] fields, @Nullable Object[] values) {
    try {
      var constructor =
          eventClass.getDeclaredConstructor(
              Arrays.stream(fields).map(RecordComponent::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException defect) {
      throw new IllegalStateException("cannot make " + eventClass, defect);
    }
  }

  private enum Kind {
    TEXT("tekst"),
    WHOLE_NUMBER("een geheel getal"),
    YES_NO("true of false"),
    DATE("een datum als 2026-01-31"),
    INSTANT("een tijdstip als 2026-01-31T09:30:00+01:00"),
    UUID_("een UUID als 0f8fad5b-d9cb-469f-a165-70867728950e");

    private final String expected;

    Kind(String expected) {
      this.expected = expected;
    }

    static Kind of(Class<?> eventClass) {
      if (eventClass == String.class) {
        return TEXT;
      } else if (eventClass == Integer.class) {
        return WHOLE_NUMBER;
      } else if (eventClass == Boolean.class) {
        return YES_NO;
      } else if (eventClass == LocalDate.class) {
        return DATE;
      } else if (eventClass == OffsetDateTime.class) {
        return INSTANT;
      } else if (eventClass == UUID.class) {
        return UUID_;
      }
      throw new IllegalArgumentException("a request can't hold a " + eventClass);
    }

    boolean fits(JsonNode node) {
      return switch (this) {
        case TEXT, DATE, INSTANT, UUID_ -> node.isString();
        case WHOLE_NUMBER -> node.isIntegralNumber();
        case YES_NO -> node.isBoolean();
      };
    }
  }
}
