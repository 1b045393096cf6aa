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
final class Gebeurtenisvorm {

  private Gebeurtenisvorm() {}

  /** The records under a sealed type, through sealed types in between. */
  static Set<Class<?>> bladen(Class<?> type) {
    if (!type.isSealed()) {
      if (!type.isRecord()) {
        throw new IllegalArgumentException(type + " is neither sealed nor a record");
      }
      return new HashSet<>(Set.of(type));
    }
    return Arrays.stream(type.getPermittedSubclasses())
        .flatMap(onder -> bladen(onder).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The names of the components that are encrypted. */
  static List<String> vertrouwelijk(Class<?> gebeurtenis) {
    if (!gebeurtenis.isRecord()) {
      throw new IllegalArgumentException(gebeurtenis + " is not a record");
    }
    for (RecordComponent component : gebeurtenis.getRecordComponents()) {
      if (isVertrouwelijk(component)) {
        weigerPrimitief(gebeurtenis, component);
      } else {
        weigerDieper(gebeurtenis, component.getGenericType(), new HashSet<>());
      }
    }
    return Arrays.stream(gebeurtenis.getRecordComponents())
        .filter(Gebeurtenisvorm::isVertrouwelijk)
        .map(RecordComponent::getName)
        .toList();
  }

  private static boolean isVertrouwelijk(RecordComponent component) {
    return component.isAnnotationPresent(Vertrouwelijk.class);
  }

  private static void weigerPrimitief(Class<?> gebeurtenis, RecordComponent component) {
    if (component.getType().isPrimitive()) {
      throw new IllegalArgumentException(
          "%s of %s is sensitive, so it must be able to be null"
              .formatted(component.getName(), gebeurtenis));
    }
  }

  /** Only components of the event itself are encrypted; a mark further down would be a promise. */
  private static void weigerDieper(Class<?> gebeurtenis, Type type, Set<Type> gezien) {
    if (!gezien.add(type)) {
      return;
    }
    switch (type) {
      case Class<?> klasse when klasse.isArray() ->
          weigerDieper(gebeurtenis, klasse.getComponentType(), gezien);
      case Class<?> klasse when klasse.isSealed() ->
          Arrays.stream(klasse.getPermittedSubclasses())
              .forEach(onder -> weigerDieper(gebeurtenis, onder, gezien));
      case Class<?> klasse when klasse.isRecord() ->
          Arrays.stream(klasse.getRecordComponents())
              .forEach(component -> weigerDieper(gebeurtenis, component, gezien));
      case ParameterizedType soort ->
          Stream.concat(Stream.of(soort.getRawType()), Stream.of(soort.getActualTypeArguments()))
              .forEach(deel -> weigerDieper(gebeurtenis, deel, gezien));
      case WildcardType joker ->
          Arrays.stream(joker.getUpperBounds())
              .forEach(grens -> weigerDieper(gebeurtenis, grens, gezien));
      default -> {
        // nothing in it to mark
      }
    }
  }

  private static void weigerDieper(
      Class<?> gebeurtenis, RecordComponent component, Set<Type> gezien) {
    if (isVertrouwelijk(component)) {
      throw new IllegalArgumentException(
          "%s of %s is marked sensitive inside %s; mark the component of the event instead"
              .formatted(component.getName(), component.getDeclaringRecord(), gebeurtenis));
    }
    weigerDieper(gebeurtenis, component.getGenericType(), gezien);
  }
}
