package nl.participatieketen.eventstore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the classes of events must look like to be stored, and to be stored encrypted. */
final class EventShape {

  private EventShape() {}

  /** The records under a sealed type, through sealed types in between. */
  static Set<Class<?>> leaves(Class<?> type) {
    if (!type.isSealed()) {
      if (!type.isRecord()) {
        throw new IllegalArgumentException(type + " is neither sealed nor a record");
      }
      return new HashSet<>(Set.of(type));
    }
    return Arrays.stream(type.getPermittedSubclasses())
        .flatMap(below -> leaves(below).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The names of the components that are encrypted. */
  static List<String> sensitive(Class<?> event) {
    if (!event.isRecord()) {
      throw new IllegalArgumentException(event + " is not a record");
    }
    for (RecordComponent component : event.getRecordComponents()) {
      if (isSensitive(component)) {
        refusePrimitive(event, component);
      } else {
        refuseDeeper(event, component.getGenericType(), new HashSet<>());
      }
    }
    return Arrays.stream(event.getRecordComponents())
        .filter(EventShape::isSensitive)
        .map(RecordComponent::getName)
        .toList();
  }

  private static boolean isSensitive(RecordComponent component) {
    return component.isAnnotationPresent(Sensitive.class);
  }

  private static void refusePrimitive(Class<?> event, RecordComponent component) {
    if (component.getType().isPrimitive()) {
      throw new IllegalArgumentException(
          "%s of %s is sensitive, so it must be able to be null"
              .formatted(component.getName(), event));
    }
  }

  /** Only components of the event itself are encrypted; a mark further down would be a promise. */
  private static void refuseDeeper(Class<?> event, Type type, Set<Type> seen) {
    if (!seen.add(type)) {
      return;
    }
    switch (type) {
      case Class<?> eventClass when eventClass.isArray() ->
          refuseDeeper(event, eventClass.getComponentType(), seen);
      case Class<?> eventClass when eventClass.isSealed() ->
          Arrays.stream(eventClass.getPermittedSubclasses())
              .forEach(below -> refuseDeeper(event, below, seen));
      case Class<?> eventClass when eventClass.isRecord() ->
          Arrays.stream(eventClass.getRecordComponents())
              .forEach(component -> refuseDeeper(event, component, seen));
      case ParameterizedType kind ->
          Stream.concat(Stream.of(kind.getRawType()), Stream.of(kind.getActualTypeArguments()))
              .forEach(part -> refuseDeeper(event, part, seen));
      case WildcardType joker ->
          Arrays.stream(joker.getUpperBounds()).forEach(limit -> refuseDeeper(event, limit, seen));
      default -> {
        // nothing in it to mark
      }
    }
  }

  private static void refuseDeeper(Class<?> event, RecordComponent component, Set<Type> seen) {
    if (isSensitive(component)) {
      throw new IllegalArgumentException(
          "%s of %s is marked sensitive inside %s; mark the component of the event instead"
              .formatted(component.getName(), component.getDeclaringRecord(), event));
    }
    refuseDeeper(event, component.getGenericType(), seen);
  }
}
