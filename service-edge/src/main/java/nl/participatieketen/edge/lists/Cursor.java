package nl.participatieketen.edge.lists;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;

/**
 * Where a page ended, as the asker keeps it for the next one.
 *
 * @param value of the field by which the list is sorted
 */
record Cursor(SortOrder order, String value, String id) {

  private static final String BETWEEN = "\n";

  static Cursor on(Document row, SortOrder order) {
    return new Cursor(order, row.getString(order.field()), row.getString(SortOrder.ID));
  }

  /**
   * @throws InvalidInput when this is no end of a page of this list, in this order
   */
  static Cursor read(String after, SortOrder order, Set<String> tenants) {
    return parts(after)
        .filter(parts -> parts.length == 3 && parts[0].equals(name(order)))
        .filter(parts -> isOf(tenants, parts[2]))
        .map(parts -> new Cursor(order, parts[1], parts[2]))
        .orElseThrow(
            () ->
                new InvalidInput(
                    "na",
                    "voldoet niet",
                    "de waarde van volgende uit de vorige pagina, in dezelfde volgorde"));
  }

  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            String.join(BETWEEN, name(order), value, id).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String[]> parts(String after) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
      return Optional.of(text.split(BETWEEN, -1));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isOf(Set<String> tenants, String id) {
    try {
      return tenants.contains(StreamId.of(id).organisatie());
    } catch (IllegalArgumentException noStream) {
      return false;
    }
  }

  private static String name(SortOrder order) {
    return order.descending() ? "-" + order.field() : order.field();
  }
}
