package nl.participatieketen.eventstore.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static nl.participatieketen.eventstore.mongo.StreamCodec.DEELNEMER;
import static nl.participatieketen.eventstore.mongo.StreamCodec.ID;
import static nl.participatieketen.eventstore.mongo.StreamCodec.KIND;
import static nl.participatieketen.eventstore.mongo.StreamCodec.OUTGOING;
import static nl.participatieketen.eventstore.mongo.StreamCodec.PUBLISHED;
import static nl.participatieketen.eventstore.mongo.StreamCodec.VERSION;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What whoever follows many streams asks of their collection. */
record Following(MongoCollection<Document> streams) {

  private static final int BATCH = 1_000;

  Flux<Outgoing> outgoing(int atMost) {
    return Flux.from(
            streams
                .find(new Document(OUTGOING, true))
                .projection(new Document(ID, 1).append(DEELNEMER, 1))
                .limit(atMost)
                .batchSize(Math.min(atMost, BATCH)))
        .map(found -> Outgoing.unread(StreamCodec.id(found), StreamCodec.deelnemer(found)));
  }

  Flux<UnreadStream> readAll(Collection<StreamId> ids) {
    List<String> keys = ids.stream().map(StreamId::key).toList();
    return Flux.from(
            streams
                .find(new Document(ID, new Document("$in", keys)))
                .batchSize(Math.max(1, ids.size())))
        .map(StreamCodec.Unread::new);
  }

  Mono<Void> mark(Map<StreamId, Long> publishedTo) {
    if (publishedTo.isEmpty()) {
      return Mono.empty();
    }
    var completed =
        publishedTo.entrySet().stream()
            .map(
                e ->
                    new UpdateOneModel<Document>(
                        new Document(ID, e.getKey().key()).append(VERSION, e.getValue()),
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

  Mono<List<StreamId>> page(String kind, @Nullable StreamId after, int atMost) {
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
}
