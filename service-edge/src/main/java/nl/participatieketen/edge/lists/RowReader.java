package nl.participatieketen.edge.lists;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.participatieketen.edge.problem.InvalidInput;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads rows of the tenants that it is bound to, and of no other: every question it asks carries
 * them, and nobody hands them in. Rows follow the streams by a moment: who has just changed
 * something reads it by id.
 */
public final class RowReader {

  /** The most items on a page. */
  public static final int LARGEST_PAGE = 200;

  private static final String TENANT = "organisatie";

  private final MongoDatabase database;
  private final Set<String> tenants;

  /**
   * @param tenants at least one
   */
  RowReader(MongoDatabase database, Set<String> tenants) {
    if (tenants.isEmpty()) {
      throw new IllegalArgumentException("rows are read for a tenant");
    }
    this.database = database;
    this.tenants = Set.copyOf(tenants);
  }

  /**
   * One page of the rows that match.
   *
   * @param filters field to value, or to a condition; a {@code null} value does not filter
   * @param after the {@link Bladzijde#volgende()} of the page before, or {@code null} for the first
   * @param size 1 to {@value #LARGEST_PAGE}
   * @throws InvalidInput when {@code after} or {@code size} is not usable
   */
  public <T> Mono<Bladzijde<T>> page(
      String collection,
      Map<String, @Nullable Object> filters,
      SortOrder order,
      @Nullable String after,
      int size,
      Function<Document, T> view) {
    if (size < 1 || size > LARGEST_PAGE) {
      throw new InvalidInput(
          "omvang", "voldoet niet", "een getal van 1 tot en met " + LARGEST_PAGE);
    }
    Document question = question(filters);
    if (after != null) {
      question.putAll(order.past(Cursor.read(after, order, tenants)));
    }
    return Flux.from(
            database.getCollection(collection).find(question).sort(order.sorting()).limit(size + 1))
        .collectList()
        .map(rows -> bladzijde(rows, size, order, view));
  }

  /** All rows that match, in no particular order. */
  public Flux<Document> find(String collection, Map<String, @Nullable Object> filters) {
    return Flux.from(database.getCollection(collection).find(question(filters)));
  }

  public Mono<Long> count(String collection, Map<String, @Nullable Object> filters) {
    return Mono.from(database.getCollection(collection).countDocuments(question(filters)));
  }

  /** What the stages make of the rows that match. */
  public Flux<Document> aggregate(
      String collection, Map<String, @Nullable Object> filters, List<Document> stages) {
    List<Document> pipeline = new ArrayList<>();
    pipeline.add(new Document("$match", question(filters)));
    pipeline.addAll(stages);
    return Flux.from(database.getCollection(collection).aggregate(pipeline));
  }

  private static <T> Bladzijde<T> bladzijde(
      List<Document> rows, int size, SortOrder order, Function<Document, T> view) {
    boolean more = rows.size() > size;
    List<Document> visible = more ? rows.subList(0, size) : rows;
    return new Bladzijde<>(
        visible.stream().map(view).toList(),
        more ? Cursor.on(visible.getLast(), order).text() : null);
  }

  /** One flat document: that is what both stores serve from an index. */
  private Document question(Map<String, @Nullable Object> filters) {
    Document question =
        new Document(
            TENANT,
            tenants.size() == 1
                ? tenants.iterator().next()
                : new Document("$in", List.copyOf(tenants)));
    filters.forEach(
        (field, value) -> {
          if (field.equals(TENANT)) {
            throw new IllegalArgumentException("whose rows are read is not asked");
          }
          if (value != null) {
            question.append(field, value);
          }
        });
    return question;
  }
}
