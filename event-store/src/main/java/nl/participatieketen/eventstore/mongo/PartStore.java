package nl.participatieketen.eventstore.mongo;

import static nl.participatieketen.eventstore.mongo.StreamCodec.COMMITS;
import static nl.participatieketen.eventstore.mongo.StreamCodec.ID;
import static nl.participatieketen.eventstore.mongo.StreamCodec.ORGANISATIE;
import static nl.participatieketen.eventstore.mongo.StreamCodec.VERSION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.EventStream.Parts;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;
import org.bson.RawBsonDocument;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The parts of long streams: documents of their own, each with commits byte for byte as they stood
 * in the head. A part is written before its commits leave the head; a fall in between leaves a copy
 * that the next attempt finds under the same {@code _id} and takes over.
 */
final class PartStore {

  /** The name of the collection of parts. */
  static final String COLLECTION = "stroomdelen";

  /** So many commits in the head are put away, but for those that fill no part. */
  static final int COMMITS_IN_PART = 100;

  /** So many bytes of commits in the head are put away too. */
  static final long BYTES_IN_PART = 512 * 1024;

  private static final String STREAM = "stroom";
  private static final String NUMBER = "deel";
  private static final String TO = "tot";
  private static final int AT_ONCE = 8;

  private final MongoCollection<RawBsonDocument> heads;
  private final MongoCollection<Document> parts;

  /**
   * @param database with the guarantees of the event store
   */
  PartStore(MongoDatabase database) {
    this.heads = database.getCollection(MongoEventStore.COLLECTION, RawBsonDocument.class);
    this.parts = database.getCollection(COLLECTION);
  }

  /**
   * What is left in a head.
   *
   * @param commits as they are stored
   * @param parts where the others stand
   */
  record Left(List<RawBsonDocument> commits, Parts parts) {

    long size() {
      return commits.stream().mapToLong(PartStore::size).sum();
    }
  }

  static boolean isLong(EventStream<?> stream) {
    return stream.version() - stream.parts().version() >= COMMITS_IN_PART
        || stream.size() >= BYTES_IN_PART;
  }

  /** Writes the parts that the head fills; empty where the stream has changed since it was seen. */
  Mono<Left> putAway(EventStream<?> seen) {
    return Mono.from(heads.find(new Document(ID, seen.id().key()).append(VERSION, seen.version())))
        .flatMap(head -> putAway(seen.id(), new Left(commits(head), seen.parts())));
  }

  private Mono<Left> putAway(StreamId id, Left left) {
    int full = full(left.commits());
    return full == 0
        ? Mono.just(left)
        : write(id, left, full)
            .flatMap(
                taken ->
                    putAway(
                        id,
                        new Left(
                            left.commits().subList(taken, left.commits().size()),
                            new Parts(left.parts().count() + 1, left.parts().version() + taken))));
  }

  /** How many commits fill a part; 0 where they don't. */
  private static int full(List<RawBsonDocument> commits) {
    long bytes = 0;
    for (int i = 0; i < commits.size(); i++) {
      bytes += size(commits.get(i));
      if (i + 1 == COMMITS_IN_PART || bytes >= BYTES_IN_PART) {
        return i + 1;
      }
    }
    return 0;
  }

  private Mono<Integer> write(StreamId id, Left left, int full) {
    int number = left.parts().count() + 1;
    Document part =
        new Document(ID, key(id, number))
            .append(ORGANISATIE, id.organisatie())
            .append(STREAM, id.key())
            .append(NUMBER, number)
            .append(TO, left.parts().version() + full)
            .append(COMMITS, left.commits().subList(0, full));
    return Mono.from(parts.insertOne(part))
        .thenReturn(full)
        .onErrorResume(
            MongoWriteException.class,
            error ->
                ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY
                    ? takeOver(part, left.commits(), full)
                    : Mono.error(error));
  }

  /**
   * What an earlier attempt left, of the same commits. It may hold fewer, where a part was smaller
   * then; where it holds more, others have gone on. What differs is of a stream that was put back
   * to an earlier time: no head knows it.
   */
  private Mono<Integer> takeOver(Document part, List<RawBsonDocument> commits, int full) {
    Document itself = new Document(ID, part.get(ID));
    return Mono.from(parts.withDocumentClass(RawBsonDocument.class).find(itself))
        .flatMap(
            found -> {
              List<RawBsonDocument> copied = commits(found);
              int both = Math.min(copied.size(), commits.size());
              if (!copied.subList(0, both).equals(commits.subList(0, both))) {
                return Mono.from(parts.replaceOne(itself, part)).thenReturn(full);
              }
              return copied.size() > commits.size() ? Mono.empty() : Mono.just(copied.size());
            });
  }

  /** The parts of a stream from one number to another, in order. */
  Flux<Document> read(StreamId id, int from, int to) {
    return Flux.fromStream(() -> IntStream.rangeClosed(from, to).boxed())
        .map(number -> key(id, number))
        .buffer(AT_ONCE)
        .concatMap(
            keys ->
                Flux.from(parts.find(new Document(ID, new Document("$in", keys))))
                    .collectSortedList(Comparator.comparing(part -> part.getInteger(NUMBER)))
                    .flatMapIterable(
                        found -> {
                          if (found.size() < keys.size()) {
                            throw new IllegalStateException(
                                "of the parts %s only %d are there".formatted(keys, found.size()));
                          }
                          return found;
                        }));
  }

  private static String key(StreamId id, int number) {
    return id.key() + "/" + number;
  }

  private static List<RawBsonDocument> commits(RawBsonDocument document) {
    return document.getArray(COMMITS).stream().map(RawBsonDocument.class::cast).toList();
  }

  private static long size(RawBsonDocument commit) {
    return commit.getByteBuffer().remaining();
  }
}
