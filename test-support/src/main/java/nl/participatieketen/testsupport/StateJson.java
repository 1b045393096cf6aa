package nl.participatieketen.testsupport;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folded state as JSON that is the same whenever the state is: names in order, sets in order,
 * nothing that is null or empty. Of a sealed type the record says which it is.
 */
final class StateJson {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String TYPE = "type";

  private StateJson() {}

  static JsonNode of(Object state) {
    Object tree = tree(state);
    // Written and read: a number from a file then equals one from a record.
    return JSON.readTree(JSON.writeValueAsString(tree == null ? Map.of() : tree));
  }

  private static @Nullable Object tree(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> maybe -> tree(maybe.orElse(null));
      case Enum<?> constant -> constant.name();
      case Record record when isOneValue(record.getClass()) -> record.toString();
      case Record record -> ofRecord(record);
      case Map<?, ?> map -> ofMap(map);
      case Set<?> set -> ordered(elements(set));
      case Collection<?> list -> elements(list);
      case Boolean truth -> truth;
      case BigDecimal number -> number.toPlainString();
      case Integer number -> number;
      case Long number -> number;
      case CharSequence text -> text.toString();
      default -> text(value);
    };
  }

  private static Map<String, Object> ofRecord(Record record) {
    Map<String, Object> fields = new TreeMap<>();
    if (isOneOfASealedType(record.getClass())) {
      fields.put(TYPE, record.getClass().getSimpleName());
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      put(fields, component.getName(), read(record, component));
    }
    return fields;
  }

  private static Map<String, Object> ofMap(Map<?, ?> map) {
    Map<String, Object> fields = new TreeMap<>();
    map.forEach((key, value) -> put(fields, String.valueOf(tree(key)), value));
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    Object tree = tree(value);
    boolean empty =
        tree == null
            || (tree instanceof Collection<?> list && list.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    if (!empty) {
      fields.put(name, tree);
    }
  }

  private static List<@Nullable Object> elements(Collection<?> values) {
    List<@Nullable Object> elements = new ArrayList<>();
    values.forEach(value -> elements.add(tree(value)));
    return elements;
  }

  private static List<@Nullable Object> ordered(List<@Nullable Object> elements) {
    elements.sort(Comparator.comparing(JSON::writeValueAsString));
    return elements;
  }

  /** One that is stored as its text, such as a date of which the day is not known. */
  private static boolean isOneValue(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.getName().equals("toString"))
        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private static boolean isOneOfASealedType(Class<?> type) {
    return Stream.of(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  /** Days, moments, durations, ids: values that are their text. */
  private static String text(Object value) {
    String owner = value.getClass().getPackageName();
    if (!owner.startsWith("java.")) {
      throw new IllegalArgumentException("a state holds no " + value.getClass());
    }
    return value.toString();
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("can't read " + component, e);
    }
  }
}
