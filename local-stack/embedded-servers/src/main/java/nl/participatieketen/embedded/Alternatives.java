package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the branches of an {@code $or} lead when each has an index of its own. The driver looks for
 * an encryption key by id or by name in this way.
 */
final class Alternatives {

  private Alternatives() {}

  /** Nothing when there is no {@code $or}, or no index serves one of its branches. */
  static Optional<Set<Object>> of(Document query, List<OrderedIndex> indexes) {
    if (!(query.get("$or") instanceof Collection<?> branches)) {
      return Optional.empty();
    }
    Set<Object> found = new LinkedHashSet<>();
    for (Object branch : branches) {
      if (!(branch instanceof Document conditions)) {
        return Optional.empty();
      }
      if (matchesNothing(conditions)) {
        continue;
      }
      Optional<OrderedIndex> index =
          indexes.stream().filter(candidate -> candidate.canHandle(conditions)).findFirst();
      if (index.isEmpty()) {
        return Optional.empty();
      }
      index.get().walk(conditions).forEachRemaining(found::add);
    }
    return Optional.of(found);
  }

  private static boolean matchesNothing(Document conditions) {
    return conditions.values().stream()
        .anyMatch(
            value ->
                value instanceof Document operators
                    && operators.get("$in") instanceof Collection<?> values
                    && values.isEmpty());
  }
}
