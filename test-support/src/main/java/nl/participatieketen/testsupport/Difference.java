package nl.participatieketen.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where two pieces of JSON differ, a line for each place. */
final class Difference {

  private Difference() {}

  static List<String> between(JsonNode before, JsonNode now) {
    List<String> found = new ArrayList<>();
    compare("", before, now, found);
    return found;
  }

  private static void compare(
      String place, @Nullable JsonNode before, @Nullable JsonNode now, List<String> found) {
    if (before != null && now != null && before.isObject() && now.isObject()) {
      var names = new TreeSet<>(before.propertyNames());
      names.addAll(now.propertyNames());
      names.forEach(name -> compare(place + "/" + name, before.get(name), now.get(name), found));
    } else if (before != null && now != null && before.isArray() && now.isArray()) {
      for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
        compare(place + "/" + i, before.get(i), now.get(i), found);
      }
    } else if (before == null || !before.equals(now)) {
      found.add("%s was %s and is now %s".formatted(place, text(before), text(now)));
    }
  }

  private static String text(@Nullable JsonNode value) {
    return value == null ? "absent" : value.toString();
  }
}
