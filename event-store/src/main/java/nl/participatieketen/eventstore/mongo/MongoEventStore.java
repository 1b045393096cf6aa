package nl.participatieketen.eventstore.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static nl.participatieketen.eventstore.mongo.StreamCodec.ANSWERS;
import static nl.participatieketen.eventstore.mongo.StreamCodec.COMMAND;
import static nl.participatieketen.eventstore.mongo.StreamCodec.COMMITS;
import static nl.participatieketen.eventstore.mongo.StreamCodec.DEELNEMER;
import static nl.participatieketen.eventstore.mongo.StreamCodec.HASH;
import static nl.participatieketen.eventstore.mongo.StreamCodec.ID;
import static nl.participatieketen.eventstore.mongo.StreamCodec.KIND;
import static nl.participatieketen.eventstore.mongo.StreamCodec.ORGANISATIE;
import static nl.participatieketen.eventstore.mongo.StreamCodec.OUTGOING;
import static nl.participatieketen.eventstore.mongo.StreamCodec.PUBLISHED;
import static nl.participatieketen.eventstore.mongo.StreamCodec.SIZE;
import static nl.participatieketen.eventstore.mongo.StreamCodec.VERSION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.PushOptions;
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
import nl.participatieketen.eventstore.connection.StoreAccess;
import nl.participatieketen.eventstore.keys.Encryption;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;
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
  private final Sealing sealing;
  private final Following following;

  public MongoEventStore(MongoDatabase database, Encryption encryption) {
    this.streams = StoreAccess.to(database).getCollection(COLLECTION);
    this.codec = streams.getCodecRegistry().get(Document.class);
    this.sealing = new Sealing(encryption);
    this.following = new Following(streams);
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
                (insight == Insight.WITH
                        ? sealing.open(id, StreamCodec.commits(document))
                        : Mono.just(Map.<Long, byte[]>of()))
                    .map(secrets -> StreamCodec.read(kind, document, secrets)))
        .switchIfEmpty(Mono.fromSupplier(() -> EventStream.empty(id)));
  }

  @Override
  public <G> Mono<Boolean> append(
      StreamKind<?, G> kind, EventStream<G> seen, @Nullable UUID deelnemer, Commit<G> commit) {
    if (seen.version() >= LIMIT) {
      return Mono.error(new StreamFull(seen.id(), "it holds %d commits".formatted(LIMIT)));
    }
    return sealing
        .seal(seen, deelnemer, CommitCodec.write(commit, seen.lastHash(), kind.events()))
        .flatMap(
            document -> {
              var stored = StoredCommit.of(document, codec);
              long size = stored.size();
              if (size > COMMIT_LIMIT || seen.size() + size > STREAM_LIMIT) {
                return Mono.error(new StreamFull(seen.id(), tooLarge(seen.size(), size)));
              }
              return seen.exists()
                  ? extend(seen, deelnemer, commit.commandId(), stored)
                  : begin(seen.id(), kind.name(), deelnemer, stored);
            });
  }

  private static String tooLarge(long stream, long commit) {
    return "it holds %d of at most %d bytes, and the commit has %d of at most %d"
        .formatted(stream, STREAM_LIMIT, commit, COMMIT_LIMIT);
  }

  private Mono<Boolean> begin(
      StreamId id, String kind, @Nullable UUID deelnemer, StoredCommit commit) {
    Document stream =
        new Document(ID, id.key())
            .append(ORGANISATIE, id.organisatie())
            .append(KIND, kind)
            .append(DEELNEMER, deelnemer == null ? null : deelnemer.toString())
            .append(VERSION, 1L)
            .append(COMMITS, List.of(commit.bytes()))
            .append(SIZE, commit.size())
            .append(HASH, commit.hash())
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
      EventStream<?> seen, @Nullable UUID deelnemer, String commandId, StoredCommit commit) {
    return ifUnchanged(
        seen,
        commandId,
        combine(
            push(COMMITS, commit.bytes()),
            inc(SIZE, commit.size()),
            set(HASH, commit.hash()),
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
        new Document(ID, seen.id().key())
            .append(VERSION, seen.version())
            .append(ANSWERS + "." + COMMAND, new Document("$ne", commandId));
    return Mono.from(streams.updateOne(unanswered, change))
        .map(outcome -> outcome.getMatchedCount() == 1);
  }

  @Override
  public Flux<StreamId> outgoing(int atMost) {
    return following.outgoing(atMost);
  }

  @Override
  public Flux<UnreadStream> readAll(Collection<StreamId> ids) {
    return following.readAll(ids);
  }

  @Override
  public Mono<Void> mark(Map<StreamId, Long> publishedTo) {
    return following.mark(publishedTo);
  }

  @Override
  public Mono<List<StreamId>> page(String kind, @Nullable StreamId after, int atMost) {
    return following.page(kind, after, atMost);
  }

  @Override
  public boolean isConnectionBroken(Throwable error) {
    return BrokenConnection.is(error);
  }
}
