package nl.participatieketen.edge.lists;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads rows, always of one tenant. Rows follow the streams by a moment: who has just changed
 * something reads it by id.
 */
public final class RowReader {

  /** The most items on a page. */
  public static final int LARGEST_PAGE = 200;

  private final MongoDatabase database;

  public RowReader(MongoDatabase database) {
    this.database = database;
  }

  /**
   * One page of the rows that match.
   *
   * @param filters field to value, or to a condition; a {@code null} value does not filter
   * @param after the {@link Bladzijde#next()} of the page before, or {@code null} for the first
   * @param size 1 to {@value #GROOTSTE_BLADZIJDE}
   * @throws InvalidInput when {@code after} or {@code size} is not usable
   */
  public <T> Mono<Bladzijde<T>> page(
      String collection,
      String organisatie,
      Map<String, @Nullable Object> filters,
      SortOrder order,
      @Nullable String after,
      int size,
      Function<Document, T> beeld) {
    if (size < 1 || size > LARGEST_PAGE) {
      throw new InvalidInput(
          "omvang", "voldoet niet", "een getal van 1 tot en met " + LARGEST_PAGE);
    }
    Document question = ask(organisatie, filters);
    if (after != null) {
      question.putAll(order.past(Cursor.read(after, order, organisatie)));
    }
    return Flux.from(
            database.getCollection(collection).find(question).sort(order.sorting()).limit(size + 1))
        .collectList()
        .map(rows -> bladzijde(rows, size, order, beeld));
  }

  /**
   * The stream with something for this organisatie, also where it is another tenant's: the only way
   * there, and it begins at a row that names the asker's own tenant.
   *
   * @param collection of an {@link ReceiverProjection}
   * @return empty where nothing in that stream is meant for {@code receiver}
   */
  public Mono<StreamId> streamFor(String receiver, String collection, UUID id) {
    return Mono.from(
            database
                .getCollection(collection)
                .find(
                    new Document(ReceiverProjection.SOURCE, id.toString())
                        .append(ReceiverProjection.RECEIVER, receiver))
                .first())
        .map(row -> StreamId.of(row.getString(SortOrder.ID)));
  }

  /** Makes per field the index that leads through the rows of a tenant in its order. */
  public Mono<Void> sortable(String collection, List<String> fields) {
    return Flux.fromIterable(fields)
        .concatMap(field -> prepare(collection, List.of("organisatie", field, SortOrder.ID)))
        .then();
  }

  /** Makes an index over these fields, where it isn't there yet. */
  public Mono<Void> prepare(String collection, List<String> fields) {
    Document index = new Document();
    fields.forEach(field -> index.append(field, 1));
    return Mono.from(database.getCollection(collection).createIndex(index)).then();
  }

  private static <T> Bladzijde<T> bladzijde(
      List<Document> rows, int size, SortOrder order, Function<Document, T> beeld) {
    boolean more = rows.size() > size;
    List<Document> visible = more ? rows.subList(0, size) : rows;
    return new Bladzijde<>(
        visible.stream().map(beeld).toList(),
        more ? Cursor.on(visible.getLast(), order).text() : null);
  }

  private static Document ask(String organisatie, Map<String, @Nullable Object> filters) {
    Document question = new Document("organisatie", organisatie);
    filters.forEach(
        (field, value) -> {
          if (value != null) {
            question.append(field, value);
          }
        });
    return question;
  }
}
