package nl.participatieketen.eventstore.relay;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.Pasts;
import nl.participatieketen.eventstore.Present;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamBinding.Occurrence;
import nl.participatieketen.eventstore.StreamBinding.PublicEvent;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.mongo.Rows;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Computes what follows from one stream: its rows, its terms, its public events. */
final class StreamProcessing<S, G> {

  /** A shape of rows counts for more than any version of a stream. */
  static final long PER_LAYOUT = 1_000_000_000L;

  private final StreamBinding<S, G> binding;
  private final Function<String, URI> source;
  private final EventStore store;
  private final Pasts<S, G> pasts;

  StreamProcessing(StreamBinding<S, G> binding, Function<String, URI> source, EventStore store) {
    this.binding = binding;
    this.source = source;
    this.store = store;
    this.pasts = new Pasts<>(store, binding.kind());
  }

  List<Projection<S>> projections() {
    return binding.projections();
  }

  /**
   * @param events in order, of the commits after the published ones
   * @param oldest the first commit that was not published, or the last one where all were
   */
  record Consequence(
      StreamId stream,
      @Nullable UUID deelnemer,
      List<Row> rows,
      List<CloudEventEnvelope> events,
      long version,
      Instant oldest) {

    Outgoing outgoing() {
      return Outgoing.unread(stream, deelnemer);
    }
  }

  /**
   * @param first whether it stands before anything is published
   * @param document as it is stored: a value that BSON doesn't know has been found by then
   */
  record Row(String collection, boolean first, BsonDocument document) {}

  /**
   * What follows from a stream, to be computed. Where it is whole that needs no more reading, and
   * this neither.
   *
   * @param sentTo up to where the stream is known to be published, also where it does not say so
   */
  Mono<Supplier<Consequence>> recall(UnreadStream unread, long sentTo) {
    EventStream<G> head = unread.as(binding.kind());
    long published = Math.max(sentTo, head.publishedTo());
    return head.isWhole()
        ? Mono.just(() -> evolve(Present.whole(binding.kind(), head), published))
        : present(head, published)
            .publishOn(Schedulers.boundedElastic())
            .map(present -> () -> evolve(present, published));
  }

  /** What was not published yet is needed whole, also what has been put away meanwhile. */
  private Mono<Present<S, G>> present(EventStream<G> head, long published) {
    return published < head.parts().version()
        ? store
            .read(binding.kind(), head.id(), Insight.WITHOUT)
            .map(stream -> Present.whole(binding.kind(), stream))
        : pasts.present(head, Insight.WITHOUT);
  }

  private Consequence evolve(Present<S, G> present, long published) {
    EventStream<G> stream = present.head();
    S state = present.before();
    List<CloudEventEnvelope> events = new ArrayList<>();
    Instant oldest = null;
    long sequence = present.eventsBefore();
    for (Commit<G> commit : stream.commits()) {
      boolean added = commit.version() > published;
      if (added && oldest == null) {
        oldest = commit.time();
      }
      for (G event : commit.events()) {
        state = binding.kind().evolve(state, event);
        sequence++;
        if (added) {
          translate(new Occurrence<>(stream.id(), state, commit, event, sequence))
              .ifPresent(events::add);
        }
      }
    }
    return new Consequence(
        stream.id(),
        stream.deelnemer(),
        rows(stream, present.begun(), state),
        events,
        stream.version(),
        oldest == null ? stream.commits().getLast().time() : oldest);
  }

  private Optional<CloudEventEnvelope> translate(Occurrence<S, G> occurrence) {
    return binding
        .translator()
        .translate(occurrence)
        .map(publicEvent -> envelope(occurrence, publicEvent));
  }

  private CloudEventEnvelope envelope(Occurrence<S, G> occurrence, PublicEvent publicEvent) {
    return new CloudEventEnvelope(
        occurrence.stream().kind() + "-" + occurrence.stream().id() + "-" + occurrence.sequence(),
        source.apply(occurrence.stream().organisatie()),
        occurrence.commit().time(),
        publicEvent.dataref(),
        (int) occurrence.sequence(),
        occurrence.commit().traceparent(),
        publicEvent.event());
  }

  private List<Row> rows(EventStream<G> stream, Instant begun, S state) {
    List<Row> rows = new ArrayList<>();
    var updated =
        new Projection.Updated<>(
            stream.id(), state, stream.version(), begun, stream.commits().getLast().time());
    for (Projection<S> projection : binding.projections()) {
      Map<String, Object> fields = projection.row(updated);
      rows.add(
          new Row(
              projection.collection(),
              projection.beforePublication() && !fields.isEmpty(),
              base(stream, projection.layout(), new Document(fields))));
    }
    rows.add(new Row(Deadlines.COLLECTION, false, deadlines(stream, state)));
    return rows;
  }

  private BsonDocument deadlines(EventStream<G> stream, S state) {
    List<Deadline> deadlines = binding.kind().deadlines(state);
    return base(stream, Deadlines.LAYOUT, Deadlines.row(deadlines));
  }

  private static BsonDocument base(EventStream<?> stream, int layout, Document row) {
    return row.append("_id", stream.id().key())
        .append("organisatie", stream.id().organisatie())
        .append(Rows.POSITION, layout * PER_LAYOUT + stream.version())
        .toBsonDocument();
  }
}
