package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which an index files a document: one, or one per element where a field is an
 * array. Made at every write for every index, so what nearly every document is, one without arrays,
 * takes the short way.
 */
final class IndexKeys {

  private static final List<Object> EMPTY_ARRAY = List.of(List.of());

  private final String[] fields;
  private final boolean endWithId;

  /**
   * @param endWithId whether each key ends with the document's id, which makes it its own
   */
  IndexKeys(List<String> fields, boolean endWithId) {
    this.fields = fields.toArray(String[]::new);
    this.endWithId = endWithId;
  }

  List<String> fields() {
    return Arrays.asList(fields);
  }

  /** The one key of a document in which no field is an array; {@code null} for another one. */
  @Nullable List<Object> only(Document document) {
    @Nullable Object[] key = new Object[fields.length + (endWithId ? 1 : 0)];
    for (int i = 0; i < fields.length; i++) {
      Object value = value(document, fields[i]);
      if (value instanceof Collection) {
        return null;
      }
      key[i] = KeyOrder.normalized(value);
    }
    if (endWithId) {
      key[fields.length] = KeyOrder.normalized(document.get("_id"));
    }
    return Arrays.asList(key);
  }

  /** A key for each combination of elements, each once. */
  List<List<Object>> perElement(Document document) {
    List<List<Object>> keys = List.of(List.of());
    for (String field : fields) {
      keys = extended(keys, elements(value(document, field)));
    }
    return endWithId ? extended(keys, elements(document.get("_id"))) : keys;
  }

  private static List<List<Object>> extended(List<List<Object>> keys, List<Object> values) {
    return keys.stream()
        .flatMap(key -> values.stream().map(value -> KeyRange.joined(key, value)))
        .toList();
  }

  private static List<Object> elements(@Nullable Object value) {
    if (value instanceof Collection<?> values) {
      return values.isEmpty()
          ? EMPTY_ARRAY
          : values.stream().map(KeyOrder::normalized).distinct().toList();
    }
    return List.of(KeyOrder.normalized(value));
  }

  /**
   * Whether both surely stand under the same keys, told without making any: that a document or an
   * array is the same, it doesn't see.
   */
  boolean alike(Document one, Document other) {
    for (String field : fields) {
      Object value = value(one, field);
      if (value instanceof Document
          || value instanceof Collection
          || !Objects.equals(value, value(other, field))) {
        return false;
      }
    }
    return true;
  }

  /** True where the document has none of the fields; an explicit null counts as having it. */
  boolean absentIn(Document document) {
    for (String field : fields) {
      if (!isAbsent(field, value(document, field))) {
        return false;
      }
    }
    return true;
  }

  boolean severalArraysIn(Document document) {
    int arrays = 0;
    for (String field : fields) {
      if (value(document, field) instanceof Collection) {
        arrays++;
      }
    }
    return arrays > 1;
  }

  private static boolean isAbsent(String field, @Nullable Object value) {
    return value instanceof Missing
        || (value instanceof Collection<?> values
            && (field.contains(".") || !values.isEmpty())
            && values.stream().allMatch(Missing.class::isInstance));
  }

  private static @Nullable Object value(Document document, String field) {
    return field.indexOf('.') < 0
        ? document.getOrMissing(field)
        : Utils.getSubdocumentValueCollectionAware(document, field);
  }
}
