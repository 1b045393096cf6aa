package nl.participatieketen.benchmarks.timeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the documents of one person those of another, who did just the same: every id in them is
 * replaced by a new one, the same everywhere. So what is measured has the form that the service
 * itself gave it.
 */
final class Copies {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Copies() {}

  /**
   * @param ids old to new; what is met for the first time is added
   */
  static List<Document> of(List<Document> documents, Map<String, String> ids) {
    UnaryOperator<String> other = id -> ids.computeIfAbsent(id, _ -> UUID.randomUUID().toString());
    return documents.stream().map(document -> copy(document, other)).toList();
  }

  private static Document copy(Document document, UnaryOperator<String> other) {
    Document copy = new Document();
    document.forEach((name, value) -> copy.append(name, value(value, other)));
    return copy;
  }

  private static @Nullable Object value(@Nullable Object value, UnaryOperator<String> other) {
    return switch (value) {
      case null -> null;
      case Document document -> copy(document, other);
      case List<?> list -> list.stream().map(one -> value(one, other)).toList();
      case String text -> ID.matcher(text).replaceAll(found -> other.apply(found.group()));
      default -> value;
    };
  }
}
