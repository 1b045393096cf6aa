package nl.participatieketen.testsupport;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Enums among the components of events, however deep, that don't say under what they are stored.
 */
final class StoredConstants {

  private final Set<String> found = new TreeSet<>();
  private final Set<Type> seen = new HashSet<>();

  private StoredConstants() {}

  static Stream<String> unnamed(Collection<? extends Class<?>> events) {
    var constants = new StoredConstants();
    events.forEach(constants::look);
    return constants.found.stream();
  }

  private void look(Type type) {
    if (!seen.add(type)) {
      return;
    }
    switch (type) {
      case Class<?> constants when constants.isEnum() -> lookAtEnum(constants);
      case Class<?> array when array.isArray() -> look(array.getComponentType());
      case Class<?> sealed when sealed.isSealed() ->
          Stream.of(sealed.getPermittedSubclasses()).forEach(this::look);
      case Class<?> record when record.isRecord() ->
          Stream.of(record.getRecordComponents())
              .map(RecordComponent::getGenericType)
              .forEach(this::look);
      case ParameterizedType generic -> {
        look(generic.getRawType());
        Stream.of(generic.getActualTypeArguments()).forEach(this::look);
      }
      case WildcardType any -> Stream.of(any.getUpperBounds()).forEach(this::look);
      default -> {}
    }
  }

  private void lookAtEnum(Class<?> constants) {
    boolean written =
        Stream.of(constants.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    if (!written) {
      found.add(constants.getName());
    }
  }
}
