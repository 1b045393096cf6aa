package nl.participatieketen.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.embedded.Condition.Between;
import nl.participatieketen.embedded.Condition.OneOf;
import nl.participatieketen.embedded.Condition.Present;
import nl.participatieketen.embedded.Condition.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Which stretches of an index a query needs: the leading fields that it pins to values, and then at
 * most one range. No stretches means that the index can't serve the query.
 *
 * @param orderedBy the field by which the one stretch is ordered, when the query bounds that field
 */
record KeyRanges(List<KeyRange> ranges, @Nullable String orderedBy) {

  private static final int MOST = 10_000;
  private static final KeyRanges NONE = new KeyRanges(List.of(), null);

  static KeyRanges of(List<String> fields, boolean sparse, Document query) {
    List<List<Object>> prefixes = List.of(List.of());
    boolean useful = false;
    for (String field : fields) {
      List<List<Object>> known = prefixes;
      switch (Condition.on(field, query)) {
        case OneOf oneOf when known.size() * (long) oneOf.values().size() <= MOST -> {
          if (!useful && sparse && oneOf.values().contains(KeyOrder.normalized(null))) {
            return NONE;
          }
          prefixes = extended(prefixes, oneOf.values());
          useful = true;
        }
        case Between between -> {
          return bounded(prefixes, between, field);
        }
        case Present _ -> {
          return useful || sparse ? whole(prefixes) : NONE;
        }
        case OneOf _, Unknown _ -> {
          return useful ? whole(prefixes) : NONE;
        }
      }
    }
    return whole(prefixes);
  }

  /**
   * The query with the conditions of a top-level {@code $and} beside the others, as far as they
   * fit.
   */
  static Document flattened(Document query) {
    if (!(query.get("$and") instanceof List<?> parts)) {
      return query;
    }
    Map<String, Object> flat = new LinkedHashMap<>(query);
    flat.remove("$and");
    for (Object part : parts) {
      if (part instanceof Document document) {
        // Two conditions on one field may hold for two elements of an array, so they are not
        // joined.
        flattened(document).forEach(flat::putIfAbsent);
      }
    }
    return new Document(flat);
  }

  private static KeyRanges bounded(List<List<Object>> prefixes, Between between, String field) {
    List<KeyRange> ranges =
        prefixes.stream()
            .map(prefix -> new KeyRange(between.from(prefix), between.to(prefix)))
            .toList();
    return new KeyRanges(ranges, ranges.size() == 1 ? field : null);
  }

  private static KeyRanges whole(List<List<Object>> prefixes) {
    return new KeyRanges(prefixes.stream().map(KeyRange::beginningWith).toList(), null);
  }

  private static List<List<Object>> extended(List<List<Object>> prefixes, List<Object> values) {
    List<List<Object>> extended = new ArrayList<>();
    for (List<Object> prefix : prefixes) {
      for (Object value : values) {
        extended.add(KeyRange.joined(prefix, value));
      }
    }
    return extended;
  }
}
