package nl.participatieketen.eventstore.relay;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.connection.StoreAccess;
import nl.participatieketen.eventstore.mongo.Rows;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows that say what is due: one per stream, found by what is due first. */
final class Deadlines {

  static final String COLLECTION = "termijnen";
  static final int LAYOUT = 1;

  private static final String FIRST = "eerst";
  private static final String ALL = "termijnen";

  private final MongoCollection<Document> rows;

  Deadlines(MongoDatabase database) {
    this.rows = StoreAccess.to(database).getCollection(COLLECTION);
  }

  /**
   * A row of which a term has passed.
   *
   * @param deadlines those that have passed, in order
   */
  record Due(StreamId stream, long position, List<Deadline> deadlines) {

    /** The version of the stream that the row was computed from. */
    long version() {
      return position % StreamProcessing.PER_LAYOUT;
    }
  }

  Mono<Void> prepare() {
    return Mono.from(rows.createIndex(new Document(FIRST, 1), new IndexOptions().sparse(true)))
        .then();
  }

  static Document row(List<Deadline> deadlines) {
    List<Deadline> ordered =
        deadlines.stream().sorted(Comparator.comparing(Deadline::expires)).toList();
    Document row =
        new Document(
            ALL,
            ordered.stream()
                .map(
                    deadline ->
                        new Document("soort", deadline.kind())
                            .append("vervalt", Date.from(deadline.expires())))
                .toList());
    if (!ordered.isEmpty()) {
      row.append(FIRST, Date.from(ordered.getFirst().expires()));
    }
    return row;
  }

  Flux<Due> due(Instant now, int atMost) {
    return Flux.from(
            rows.find(new Document(FIRST, new Document("$lte", Date.from(now))))
                .sort(new Document(FIRST, 1))
                .limit(atMost))
        .map(row -> due(row, now));
  }

  /** Leaves a row alone until {@code until}, unless it has been replaced in the meantime. */
  Mono<Void> postpone(Due due, Instant until) {
    return Mono.from(
            rows.updateOne(
                new Document("_id", due.stream().key()).append(Rows.POSITION, due.position()),
                new Document("$set", new Document(FIRST, Date.from(until)))))
        .then();
  }

  private static Due due(Document row, Instant now) {
    return new Due(
        StreamId.of(row.getString("_id")),
        row.getLong(Rows.POSITION),
        row.getList(ALL, Document.class).stream()
            .map(t -> new Deadline(t.getString("soort"), t.getDate("vervalt").toInstant()))
            .filter(deadline -> !deadline.expires().isAfter(now))
            .toList());
  }
}
