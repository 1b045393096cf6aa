package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A total order over index keys: value by value, first by BSON type and then within the type. A key
 * that begins another comes before it. Two values are equal here exactly when the library's query
 * matcher calls them equal.
 */
final class KeyOrder implements Comparator<List<Object>> {

  static final KeyOrder INSTANCE = new KeyOrder();

  /** Comes after every key that begins alike. */
  static final Object END = new Edge(Integer.MAX_VALUE, 1);

  private record Edge(int rank, int side) {}

  private KeyOrder() {}

  /** The form in which a value is compared: one kind of number, and one kind of nothing. */
  static Object normalized(@Nullable Object value) {
    if (value instanceof String || value instanceof Instant || value instanceof Boolean) {
      return value; // has one form, and most are
    }
    return Missing.ofNullable(new KeyValue(value).normalized().get(0));
  }

  /** Before every value of the type of {@code value} and after every value of a lower type. */
  static Object startOfType(Object value) {
    return new Edge(rank(value), -1);
  }

  /** After every value of the type of {@code value} and before every value of a higher type. */
  static Object endOfType(Object value) {
    return new Edge(rank(value), 1);
  }

  @Override
  public int compare(List<Object> left, List<Object> right) {
    int common = Math.min(left.size(), right.size());
    for (int i = 0; i < common; i++) {
      int order = compareValues(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private int compareValues(Object left, Object right) {
    if (left instanceof String one && right instanceof String other) {
      return one.compareTo(other); // most are: spared the question which type they are
    }
    if (left.getClass() == right.getClass() && left instanceof Comparable<?> comparable) {
      return compareAlike(comparable, right);
    }
    int order = Integer.compare(rank(left), rank(right));
    if (order != 0) {
      return order;
    }
    if (left instanceof Edge || right instanceof Edge) {
      return Integer.compare(side(left), side(right));
    }
    return switch (left) {
      case Number number -> compareNumbers(number, (Number) right);
      case Document document -> compare(flat(document), flat((Document) right));
      case Collection<?> values -> compare(flat(values), flat((Collection<?>) right));
      default -> left.toString().compareTo(right.toString());
    };
  }

  @SuppressWarnings("unchecked")
  private static <T> int compareAlike(Comparable<T> left, Object right) {
    return left.compareTo((T) right);
  }

  private static int compareNumbers(Number left, Number right) {
    if (left instanceof Long exact && right instanceof Double rounded) {
      return compareExact(exact, rounded);
    }
    if (left instanceof Double rounded && right instanceof Long exact) {
      return -compareExact(exact, rounded);
    }
    return left instanceof Long one && right instanceof Long other
        ? Long.compare(one, other)
        : Double.compare(left.doubleValue(), right.doubleValue());
  }

  private static int compareExact(Long exact, Double rounded) {
    return Double.isFinite(rounded)
        ? BigDecimal.valueOf(exact).compareTo(new BigDecimal(rounded))
        : Double.compare(exact.doubleValue(), rounded);
  }

  private static List<Object> flat(Document document) {
    List<Object> values = new ArrayList<>();
    document.forEach(
        (field, value) -> {
          values.add(field);
          values.add(Missing.ofNullable(value));
        });
    return values;
  }

  private static List<Object> flat(Collection<?> values) {
    return values.stream().map(Missing::ofNullable).toList();
  }

  private static int side(Object value) {
    return value instanceof Edge edge ? edge.side() : 0;
  }

  private static int rank(Object value) {
    return switch (value) {
      case Edge edge -> edge.rank();
      case MinKey _ -> 0;
      case Missing _ -> 1;
      case Number _ -> 2;
      case String _ -> 3;
      case Document _ -> 4;
      case Collection<?> _ -> 5;
      case BinData _ -> 6;
      case LegacyUUID _ -> 7;
      case UUID _ -> 8;
      case ObjectId _ -> 9;
      case Boolean _ -> 10;
      case Instant _ -> 11;
      case BsonTimestamp _ -> 12;
      case BsonRegularExpression _ -> 13;
      case MaxKey _ -> 15;
      default -> 14;
    };
  }
}
