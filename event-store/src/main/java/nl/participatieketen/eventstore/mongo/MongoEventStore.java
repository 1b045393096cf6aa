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
import static nl.participatieketen.eventstore.mongo.StreamCodec.IN_PARTS;
import static nl.participatieketen.eventstore.mongo.StreamCodec.KIND;
import static nl.participatieketen.eventstore.mongo.StreamCodec.OUTGOING;
import static nl.participatieketen.eventstore.mongo.StreamCodec.PARTS;
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
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outgoing;
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
 * One document per stream, found by its {@code _id}, with its commits in order: its head. Adding a
 * commit is one write, conditional on the version, so it needs no transaction. A head that gets
 * long gives its oldest commits to parts ({@link PartStore}), by that same write. Conditions are
 * written as one flat document: that is what both stores serve from an index.
 */
public final class MongoEventStore implements EventStore {

  /** The name of the collection of streams. */
  public static final String COLLECTION = "stromen";

  /** The largest commit, in bytes as stored. */
  public static final long COMMIT_LIMIT = 1024 * 1024;

  private static final int REMEMBERED_ANSWERS = 50;

  private final MongoCollection<Document> streams;
  private final Codec<Document> codec;
  private final Sealing sealing;
  private final Following following;
  private final PartStore parts;

  public MongoEventStore(MongoDatabase database, Encryption encryption) {
    MongoDatabase access = StoreAccess.to(database);
    this.streams = access.getCollection(COLLECTION);
    this.parts = new PartStore(access);
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
    return readHead(kind, id, insight)
        .flatMap(
            head ->
                head.isWhole()
                    ? Mono.just(head)
                    : readParts(kind, id, 1, head.parts().count(), insight)
                        .map(parts -> StreamCodec.whole(parts, head)));
  }

  @Override
  public <G> Mono<EventStream<G>> readHead(StreamKind<?, G> kind, StreamId id, Insight insight) {
    return Mono.from(streams.find(new Document(ID, id.key())))
        .flatMap(
            document ->
                opened(id, document, insight)
                    .map(secrets -> StreamCodec.read(kind, document, secrets)))
        .switchIfEmpty(Mono.fromSupplier(() -> EventStream.empty(id)));
  }

  @Override
  public <G> Mono<List<Part<G>>> readParts(
      StreamKind<?, G> kind, StreamId id, int from, int to, Insight insight) {
    return parts
        .read(id, from, to)
        .concatMap(
            document ->
                opened(id, document, insight)
                    .map(
                        secrets ->
                            new Part<>(
                                StreamCodec.commits(kind, document, secrets),
                                sealing.keys(id, StreamCodec.commits(document), secrets))))
        .collectList();
  }

  private Mono<Map<Long, byte[]>> opened(StreamId id, Document document, Insight insight) {
    return switch (insight) {
      case WITH -> sealing.open(id, StreamCodec.commits(document));
      case WITHOUT -> Mono.just(Map.of());
    };
  }

  @Override
  public <G> Mono<Boolean> append(
      StreamKind<?, G> kind, EventStream<G> seen, @Nullable UUID deelnemer, Commit<G> commit) {
    return sealing
        .seal(seen, deelnemer, CommitCodec.write(commit, seen.lastHash(), kind.events()))
        .flatMap(
            document -> {
              var stored = StoredCommit.of(document, codec);
              if (stored.size() > COMMIT_LIMIT) {
                return Mono.error(StreamCodec.tooLarge(seen.id(), stored.size(), COMMIT_LIMIT));
              }
              if (!seen.exists()) {
                return begin(seen.id(), kind.name(), deelnemer, stored);
              }
              return PartStore.isLong(seen)
                  ? shorten(seen, deelnemer, commit.commandId(), stored)
                  : extend(
                      seen,
                      deelnemer,
                      commit.commandId(),
                      stored,
                      combine(push(COMMITS, stored.bytes()), inc(SIZE, stored.size())));
            });
  }

  private Mono<Boolean> begin(
      StreamId id, String kind, @Nullable UUID deelnemer, StoredCommit commit) {
    return Mono.from(streams.insertOne(StreamCodec.head(id, kind, deelnemer, commit)))
        .thenReturn(true)
        .onErrorResume(
            MongoWriteException.class,
            error ->
                ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY
                    ? Mono.just(false)
                    : Mono.error(error));
  }

  /** The commit takes the place of those that went to parts. */
  private Mono<Boolean> shorten(
      EventStream<?> seen, @Nullable UUID deelnemer, String commandId, StoredCommit commit) {
    return parts
        .putAway(seen)
        .flatMap(
            left ->
                extend(
                    seen,
                    deelnemer,
                    commandId,
                    commit,
                    combine(
                        set(
                            COMMITS,
                            Stream.concat(left.commits().stream(), Stream.of(commit.bytes()))
                                .toList()),
                        set(SIZE, left.size() + commit.size()),
                        set(PARTS, left.parts().count()),
                        set(IN_PARTS, left.parts().version()))))
        .defaultIfEmpty(false);
  }

  private Mono<Boolean> extend(
      EventStream<?> seen,
      @Nullable UUID deelnemer,
      String commandId,
      StoredCommit commit,
      Bson commits) {
    return ifUnchanged(
        seen,
        commandId,
        combine(
            commits,
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
  public Flux<Outgoing> outgoing(int atMost) {
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
