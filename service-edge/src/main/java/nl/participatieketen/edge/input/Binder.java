package nl.participatieketen.edge.input;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.problem.Fout;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Binds a JSON tree to a record and gathers every fault on the way, where an ordinary binding stops
 * at the first. Knows what requests are made of: records, lists, maps by name, strings, whole
 * numbers, yes/no, dates, points in time, UUIDs, and JSON of which only the werkwijze knows what it
 * is.
 */
final class Binder {

  private static final int LONGEST_NAME = 100;
  private static final int MOST_NAMES = 500;

  private final List<Fout> faults = new ArrayList<>();

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
      return bindTree(node, place);
    }
    return eventClass.isRecord() && !Scalar.isValue(eventClass)
        ? bindRecord(node, eventClass, place)
        : bindValue(node, eventClass, place);
  }

  private @Nullable Object bindList(JsonNode node, Type element, String place) {
    if (!node.isArray()) {
      return fault(place, "een lijst");
    }
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      String at = place + "/" + i;
      if (node.get(i).isNull()) {
        faults.add(new Fout(at, "is leeg", "een waarde, of laat het element weg"));
      } else {
        list.add(bind(node.get(i), element, at));
      }
    }
    return list;
  }

  private @Nullable Object bindMap(JsonNode node, Type element, String place) {
    if (!node.isObject()) {
      return fault(place, "een object");
    }
    if (node.size() > MOST_NAMES) {
      return fault(place, "ten hoogste %d namen".formatted(MOST_NAMES));
    }
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    node.properties()
        .forEach(
            field -> {
              String at = at(place, field.getKey());
              if (field.getKey().length() > LONGEST_NAME
                  || !Characters.areVisible(field.getKey())) {
                faults.add(
                    new Fout(
                        at,
                        "heeft een onbruikbare naam",
                        "een naam van ten hoogste %d zichtbare tekens".formatted(LONGEST_NAME)));
              } else if (field.getValue().isNull() && element != JsonNode.class) {
                faults.add(new Fout(at, "is leeg", "een waarde, of laat de naam weg"));
              } else {
                map.put(field.getKey(), element(field.getValue(), element, at));
              }
            });
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
                        at(place, name), "onbekend veld", "een van: " + String.join(", ", names))));
    @Nullable Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      String name = fields[i].getName();
      values[i] = bind(node.get(name), fields[i].getGenericType(), place + "/" + name);
    }
    return create(eventClass, fields, values);
  }

  private @Nullable Object bindValue(JsonNode node, Class<?> eventClass, String place) {
    Scalar kind = Scalar.of(eventClass);
    Object value = kind.read(node);
    return value == null ? fault(place, kind.expected()) : value;
  }

  /** Where a werkwijze knows what may be sent, it also says what an empty value means. */
  private @Nullable Object element(JsonNode node, Type type, String place) {
    return type == JsonNode.class ? bindTree(node, place) : bind(node, type, place);
  }

  private @Nullable JsonNode bindTree(JsonNode node, String place) {
    String wrong = Trees.wrong(node);
    if (wrong != null) {
      faults.add(new Fout(place, "kan niet bewaard worden", wrong));
      return null;
    }
    return node;
  }

  private static String at(String place, String name) {
    return place + "/" + escaped(name);
  }

  /** A name as a part of a JSON Pointer (RFC 6901). */
  static String escaped(String name) {
    return Characters.shown(name, LONGEST_NAME).replace("~", "~0").replace("/", "~1");
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
}
