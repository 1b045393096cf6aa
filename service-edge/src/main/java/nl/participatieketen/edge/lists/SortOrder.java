package nl.participatieketen.edge.lists;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.edge.problem.InvalidInput;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * In what order rows come: by a field, and by id where that is the same.
 *
 * @param field a text field that every row has
 */
public record SortOrder(String field, boolean descending) {

  static final String ID = "_id";

  /** By id: always the same, and otherwise without a meaning. */
  public static final SortOrder BY_ID = on(ID);

  /** From low to high. */
  public static SortOrder on(String field) {
    return new SortOrder(field, false);
  }

  /**
   * The order that was asked for: a field, with a minus before it from high to low.
   *
   * @param sort {@code null} for {@link #BY_ID}
   * @param fields by which may be sorted
   * @throws InvalidInput when it is none of those
   */
  public static SortOrder asked(@Nullable String sort, List<String> fields) {
    if (sort == null) {
      return BY_ID;
    }
    boolean descending = sort.startsWith("-");
    String field = descending ? sort.substring(1) : sort;
    if (!fields.contains(field)) {
      throw new InvalidInput(
          "sorteer",
          "voldoet niet",
          fields.stream()
              .flatMap(possible -> Stream.of(possible, "-" + possible))
              .collect(Collectors.joining(", ", "een van: ", "")));
    }
    return new SortOrder(field, descending);
  }

  Document sorting() {
    int direction = descending ? -1 : 1;
    return field.equals(ID)
        ? new Document(ID, direction)
        : new Document(field, direction).append(ID, direction);
  }

  /** What rows after this one have. */
  Document past(Cursor cursor) {
    String onward = descending ? "$lt" : "$gt";
    Document later = new Document(ID, new Document(onward, cursor.id()));
    return field.equals(ID)
        ? later
        : new Document(
            "$or",
            List.of(
                new Document(field, new Document(onward, cursor.value())),
                later.append(field, cursor.value())));
  }
}
