package nl.participatieketen.edge.lists;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where rows are read from. Whose rows follows from who asks or from what is worked on, never from
 * a parameter of a request.
 */
public final class RowStore {

  private final MongoDatabase database;

  public RowStore(MongoDatabase database) {
    this.database = database;
  }

  /** The rows that this asker may read: those of the own tenant. */
  public RowReader of(Request request) {
    return new RowReader(database, Set.of(request.organisatie().id()));
  }

  /** The rows beside this stream, for work that the system does. */
  public RowReader of(StreamId stream) {
    return new RowReader(database, Set.of(stream.organisatie()));
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
}
