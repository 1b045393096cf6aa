package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an index can do with the condition that a query puts on one field. It may promise too many
 * documents (the library filters them again), never too few.
 */
sealed interface Condition {

  /** The field has one of these values, in normalized form. */
  record OneOf(List<Object> values) implements Condition {}

  /** The field lies between two bounds, each in normalized form and absent when open. */
  record Between(@Nullable Bound lower, @Nullable Bound upper) implements Condition {

    List<Object> from(List<Object> prefix) {
      if (lower == null) {
        return KeyRange.joined(prefix, KeyOrder.startOfType(bound().value()));
      }
      return lower.inclusive()
          ? KeyRange.joined(prefix, lower.value())
          : KeyRange.joined(prefix, lower.value(), KeyOrder.END);
    }

    List<Object> to(List<Object> prefix) {
      if (upper == null) {
        return KeyRange.joined(prefix, KeyOrder.endOfType(bound().value()));
      }
      return upper.inclusive()
          ? KeyRange.joined(prefix, upper.value(), KeyOrder.END)
          : KeyRange.joined(prefix, upper.value());
    }

    private Bound bound() {
      return lower != null ? lower : Objects.requireNonNull(upper);
    }
  }

  /** The field is there, with whatever value. */
  record Present() implements Condition {}

  /** Nothing that an index could use. */
  record Unknown() implements Condition {}

  record Bound(Object value, boolean inclusive) {}

  static Condition on(String field, Document query) {
    if (!query.containsKey(field)) {
      return new Unknown();
    }
    return switch (query.get(field)) {
      case null -> equalTo(field, null);
      case Document value when hasOperators(value) -> fromOperators(field, value);
      case Object value -> equalTo(field, value);
    };
  }

  private static Condition equalTo(String field, @Nullable Object value) {
    return comparable(field, value)
        ? new OneOf(List.of(KeyOrder.normalized(value)))
        : new Unknown();
  }

  private static Condition fromOperators(String field, Document operators) {
    if (operators.containsKey("$eq")) {
      return equalTo(field, operators.get("$eq"));
    }
    if (operators.get("$in") instanceof Collection<?> values) {
      return values.stream().allMatch(value -> comparable(field, value))
          ? new OneOf(values.stream().map(KeyOrder::normalized).distinct().toList())
          : new Unknown();
    }
    Bound lower = tightest(operators, "$gt", "$gte");
    Bound upper = tightest(operators, "$lt", "$lte");
    if (lower != null || upper != null) {
      return new Between(lower, upper);
    }
    return Boolean.TRUE.equals(operators.get("$exists")) ? new Present() : new Unknown();
  }

  private static @Nullable Bound tightest(Document operators, String exclusive, String inclusive) {
    if (orderable(operators.get(exclusive))) {
      return new Bound(KeyOrder.normalized(operators.get(exclusive)), false);
    }
    return orderable(operators.get(inclusive))
        ? new Bound(KeyOrder.normalized(operators.get(inclusive)), true)
        : null;
  }

  private static boolean orderable(@Nullable Object value) {
    return value instanceof Number
        || value instanceof String
        || value instanceof Instant
        || value instanceof ObjectId;
  }

  private static boolean comparable(String field, @Nullable Object value) {
    return switch (value) {
      // Inside an array of documents "not there" has more meanings than an index can tell apart.
      case null -> !field.contains(".");
      case Collection<?> _, BsonRegularExpression _, MinKey _, MaxKey _ -> false;
      case Document document -> isPlain(document);
      default -> true;
    };
  }

  /** The library matches a document exactly only when there is something in it to compare. */
  private static boolean isPlain(Document document) {
    Predicate<@Nullable Object> scalar =
        value -> value != null && !(value instanceof Document) && comparable("", value);
    return !document.isEmpty()
        && !hasOperators(document)
        && document.values().stream().allMatch(scalar);
  }

  private static boolean hasOperators(Document document) {
    return document.keySet().stream().anyMatch(field -> field.startsWith("$"));
  }
}
