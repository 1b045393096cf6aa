package nl.participatieketen.eventstore.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static nl.participatieketen.eventstore.mongo.StreamCodec.ANSWERS;
import static nl.participatieketen.eventstore.mongo.StreamCodec.COMMAND;
import static nl.participatieketen.eventstore.mongo.StreamCodec.COMMITS;
import static nl.participatieketen.eventstore.mongo.StreamCodec.DEELNEMER;
import static nl.participatieketen.eventstore.mongo.StreamCodec.ID;
import static nl.participatieketen.eventstore.mongo.StreamCodec.KIND;
import static nl.participatieketen.eventstore.mongo.StreamCodec.ORGANISATIE;
import static nl.participatieketen.eventstore.mongo.StreamCodec.OUTGOING;
import static nl.participatieketen.eventstore.mongo.StreamCodec.PUBLISHED;
import static nl.participatieketen.eventstore.mongo.StreamCodec.SIZE;
import static nl.participatieketen.eventstore.mongo.StreamCodec.VERSION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.RememberedAnswer;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.eventstore.connection.BrokenConnection;
import nl.participatieketen.eventstore.keys.Encryption;
import nl.participatieketen.eventstore.keys.Encryption.KeyExpectation;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One document per stream, found by its {@code _id}, with its commits in order. Adding a commit is
 * one write, conditional on the version, so it needs no transaction. Conditions are written as one
 * flat document: that is what both stores serve from an index.
 */
public final class MongoEventStore implements EventStore {

  /** The name of the collection of streams. */
  public static final String COLLECTION = "stromen";

  /** The most commits a stream may hold; what is folded at every opdracht stays small. */
  public static final long LIMIT = 1_000;

  /** The largest commit, in bytes as stored. */
  public static final long COMMIT_LIMIT = 1024 * 1024;

  /** The largest stream, in bytes as stored: half of what MongoDB allows a document. */
  public static final long STREAM_LIMIT = 8 * 1024 * 1024;

  private static final int REMEMBERED_ANSWERS = 50;

  private final MongoCollection<Document> streams;
  private final Codec<Document> codec;
  private final Encryption encryption;

  public MongoEventStore(MongoDatabase database, Encryption encryption) {
    this.streams = StoreAccess.to(database).getCollection(COLLECTION);
    this.codec = streams.getCodecRegistry().get(Document.class);
    this.encryption = encryption;
  }

  /** Makes the indexes; harmless when they are there. */
  public Mono<Void> prepare() {
    return Mono.from(
            streams.createIndex(new Document(OUTGOING, 1), new IndexOptions().sparse(true)))
        .then(Mono.from(streams.createIndex(new Document(KIND, 1).append(ID, 1))))
        .then();
  }

  @Override
  public <G> Mono<EventStream<G>> read(StreamKind<?, G> kind, StreamId id, Insight insight) {
    return Mono.from(streams.find(new Document(ID, id.key())))
        .flatMap(
            document ->
                (insight == Insight.WITH ? decrypt(document) : Mono.just(Map.<Long, byte[]>of()))
                    .map(secrets -> StreamCodec.read(kind, document, secrets)))
        .switchIfEmpty(Mono.fromSupplier(() -> EventStream.empty(id)));
  }

  @Override
  public <G> Mono<Boolean> append(
      StreamKind<?, G> kind, EventStream<G> seen, @Nullable UUID deelnemer, Commit<G> commit) {
    if (seen.version() >= LIMIT) {
      return Mono.error(new StreamFull(seen.id(), "it holds %d commits".formatted(LIMIT)));
    }
    CommitCodec.Written written = CommitCodec.write(commit, kind.events());
    return encrypt(seen, deelnemer, written)
        .flatMap(
            document -> {
              var stored = new RawBsonDocument(document, codec);
              long size = stored.getByteBuffer().remaining();
              if (size > COMMIT_LIMIT || seen.size() + size > STREAM_LIMIT) {
                return Mono.error(new StreamFull(seen.id(), tooLarge(seen.size(), size)));
              }
              return seen.exists()
                  ? extend(seen, deelnemer, commit.commandId(), stored, size)
                  : begin(seen.id(), kind.name(), deelnemer, stored, size);
            });
  }

  private static String tooLarge(long stream, long commit) {
    return "it holds %d of at most %d bytes, and the commit has %d of at most %d"
        .formatted(stream, STREAM_LIMIT, commit, COMMIT_LIMIT);
  }

  private Mono<Document> encrypt(
      EventStream<?> seen, @Nullable UUID deelnemer, CommitCodec.Written written) {
    byte[] secret = written.secret();
    if (secret == null) {
      return Mono.just(written.open());
    }
    if (deelnemer == null) {
      return Mono.error(
          new IllegalArgumentException(
              "sensitive facts in %s, which is about no deelnemer".formatted(seen.id())));
    }
    return encryption
        .encrypt(
            seen.id().organisatie(),
            deelnemer,
            secret,
            seen.exists() ? KeyExpectation.KNOWN : KeyExpectation.NEW)
        .map(block -> written.open().append(CommitCodec.SENSITIVE, new Binary(block)));
  }

  private Mono<Boolean> begin(
      StreamId id, String kind, @Nullable UUID deelnemer, RawBsonDocument commit, long size) {
    Document stream =
        new Document(ID, id.key())
            .append(ORGANISATIE, id.organisatie())
            .append(KIND, kind)
            .append(DEELNEMER, deelnemer == null ? null : deelnemer.toString())
            .append(VERSION, 1L)
            .append(COMMITS, List.of(commit))
            .append(SIZE, size)
            .append(PUBLISHED, 0L)
            .append(OUTGOING, true);
    return Mono.from(streams.insertOne(stream))
        .thenReturn(true)
        .onErrorResume(
            MongoWriteException.class,
            error ->
                ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY
                    ? Mono.just(false)
                    : Mono.error(error));
  }

  private Mono<Boolean> extend(
      EventStream<?> seen,
      @Nullable UUID deelnemer,
      String commandId,
      RawBsonDocument commit,
      long size) {
    return ifUnchanged(
        seen,
        commandId,
        combine(
            push(COMMITS, commit),
            inc(SIZE, size),
            set(DEELNEMER, deelnemer == null ? null : deelnemer.toString()),
            set(VERSION, seen.version() + 1),
            set(OUTGOING, true)));
  }

  @Override
  public Mono<Boolean> remember(EventStream<?> seen, RememberedAnswer answer) {
    return ifUnchanged(
        seen,
        answer.commandId(),
        pushEach(
            ANSWERS,
            List.of(StreamCodec.write(answer)),
            new PushOptions().slice(-REMEMBERED_ANSWERS)));
  }

  private Mono<Boolean> ifUnchanged(EventStream<?> seen, String commandId, Bson change) {
    Document unanswered =
        onVersion(seen.id(), seen.version())
            .append(ANSWERS + "." + COMMAND, new Document("$ne", commandId));
    return Mono.from(streams.updateOne(unanswered, change))
        .map(outcome -> outcome.getMatchedCount() == 1);
  }

  @Override
  public Flux<StreamId> outgoing(int atMost) {
    return Flux.from(
            streams
                .find(new Document(OUTGOING, true))
                .projection(new Document(ID, 1))
                .limit(atMost)
                .batchSize(atMost))
        .map(StreamCodec::id);
  }

  @Override
  public Flux<UnreadStream> readAll(Collection<StreamId> ids) {
    List<String> keys = ids.stream().map(StreamId::key).toList();
    return Flux.from(
            streams
                .find(new Document(ID, new Document("$in", keys)))
                .batchSize(Math.max(1, ids.size())))
        .map(StreamCodec.Unread::new);
  }

  @Override
  public Mono<Void> mark(Map<StreamId, Long> publishedTo) {
    if (publishedTo.isEmpty()) {
      return Mono.empty();
    }
    var completed =
        publishedTo.entrySet().stream()
            .map(
                e ->
                    new UpdateOneModel<Document>(
                        onVersion(e.getKey(), e.getValue()),
                        combine(set(PUBLISHED, e.getValue()), unset(OUTGOING))))
            .toList();
    return bulk(completed)
        .filter(updated -> updated < publishedTo.size())
        .flatMap(updated -> markGrown(publishedTo));
  }

  /** Some have grown since they were read: those move on but stay outgoing. */
  private Mono<Void> markGrown(Map<StreamId, Long> publishedTo) {
    return bulk(publishedTo.entrySet().stream()
            .map(
                e ->
                    new UpdateOneModel<Document>(
                        new Document(ID, e.getKey().key()), max(PUBLISHED, e.getValue())))
            .toList())
        .then();
  }

  private Mono<Integer> bulk(List<UpdateOneModel<Document>> changes) {
    return Mono.from(streams.bulkWrite(changes, new BulkWriteOptions().ordered(false)))
        .map(BulkWriteResult::getMatchedCount);
  }

  @Override
  public Mono<List<StreamId>> page(String kind, @Nullable StreamId after, int atMost) {
    Document question = new Document(KIND, kind);
    if (after != null) {
      question.append(ID, new Document("$gt", after.key()));
    }
    return Flux.from(
            streams
                .find(question)
                .projection(new Document(ID, 1))
                .sort(new Document(ID, 1))
                .limit(atMost)
                .batchSize(atMost))
        .map(StreamCodec::id)
        .collectList();
  }

  @Override
  public boolean isConnectionBroken(Throwable error) {
    return BrokenConnection.is(error);
  }

  private static Document onVersion(StreamId id, long version) {
    return new Document(ID, id.key()).append(VERSION, version);
  }

  private Mono<Map<Long, byte[]>> decrypt(Document stream) {
    return Flux.fromIterable(StreamCodec.commits(stream))
        .flatMapSequential(
            commit -> {
              byte[] block = CommitCodec.encrypted(commit);
              return block == null
                  ? Mono.empty()
                  : encryption
                      .decrypt(block)
                      .flatMap(Mono::justOrEmpty)
                      .map(done -> Map.entry(commit.getLong(CommitCodec.VERSION), done));
            })
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }
}
