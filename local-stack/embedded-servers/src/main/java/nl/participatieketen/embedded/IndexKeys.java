package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which an index files a document: one, or one per element where a field is an
 * array.
 */
record IndexKeys(List<String> fields) {

  private static final List<Object> EMPTY_ARRAY = List.of(List.of());

  Set<List<Object>> of(Document document) {
    List<@Nullable Object> values = new ArrayList<>(fields.size());
    for (String field : fields) {
      values.add(value(document, field));
    }
    return values.stream().noneMatch(Collection.class::isInstance)
        ? Set.of(values.stream().map(KeyOrder::normalized).toList())
        : combinations(document);
  }

  private Set<List<Object>> combinations(Document document) {
    Set<List<Object>> keys = Set.of(List.of());
    for (String field : fields) {
      List<Object> values = valuesOf(document, field);
      keys =
          keys.stream()
              .flatMap(key -> values.stream().map(value -> KeyRange.joined(key, value)))
              .collect(Collectors.toSet());
    }
    return keys;
  }

  /** True where the document has none of the fields; an explicit null counts as having it. */
  boolean absentIn(Document document) {
    return fields.stream().allMatch(field -> isAbsent(field, value(document, field)));
  }

  boolean severalArraysIn(Document document) {
    return fields.stream().filter(field -> value(document, field) instanceof Collection).count()
        > 1;
  }

  private static boolean isAbsent(String field, @Nullable Object value) {
    return value instanceof Missing
        || (value instanceof Collection<?> values
            && (field.contains(".") || !values.isEmpty())
            && values.stream().allMatch(Missing.class::isInstance));
  }

  private static List<Object> valuesOf(Document document, String field) {
    if (value(document, field) instanceof Collection<?> values) {
      return values.isEmpty()
          ? EMPTY_ARRAY
          : values.stream().map(KeyOrder::normalized).distinct().toList();
    }
    return List.of(KeyOrder.normalized(value(document, field)));
  }

  private static @Nullable Object value(Document document, String field) {
    return Utils.getSubdocumentValueCollectionAware(document, field);
  }
}
