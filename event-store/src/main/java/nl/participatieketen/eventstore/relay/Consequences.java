package nl.participatieketen.eventstore.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.relay.StreamProcessing.Consequence;
import nl.participatieketen.eventstore.relay.StreamProcessing.Row;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What follows from a batch of streams. */
record Consequences(List<Consequence> all) {

  /** Of several batches; where a stream is in more than one, its last version counts. */
  static Consequences joined(List<Consequences> batches) {
    Map<StreamId, Consequence> latest = new LinkedHashMap<>();
    for (Consequences batch : batches) {
      for (Consequence one : batch.all) {
        latest.merge(one.stream(), one, (a, b) -> a.version() > b.version() ? a : b);
      }
    }
    return new Consequences(List.copyOf(latest.values()));
  }

  /** In order per stream, and where streams are of the same deelnemer, by when each was made. */
  List<CloudEventEnvelope> events() {
    Map<String, List<Consequence>> lanes =
        all.stream()
            .filter(one -> !one.events().isEmpty())
            .collect(groupingBy(one -> one.outgoing().lane(), LinkedHashMap::new, toList()));
    return lanes.values().stream().flatMap(lane -> merged(lane).stream()).toList();
  }

  private static List<CloudEventEnvelope> merged(List<Consequence> lane) {
    if (lane.size() == 1) {
      return lane.getFirst().events();
    }
    var heads = new PriorityQueue<Head>(Comparator.comparing(Head::time));
    lane.forEach(one -> heads.add(new Head(one.events(), 0)));
    List<CloudEventEnvelope> merged = new ArrayList<>();
    Head head;
    while ((head = heads.poll()) != null) {
      merged.add(head.event());
      if (head.at + 1 < head.events.size()) {
        heads.add(new Head(head.events, head.at + 1));
      }
    }
    return merged;
  }

  private record Head(List<CloudEventEnvelope> events, int at) {

    CloudEventEnvelope event() {
      return events.get(at);
    }

    Instant time() {
      return event().time();
    }
  }

  Map<StreamId, Long> versions() {
    return all.stream().collect(toMap(Consequence::stream, Consequence::version));
  }

  List<Outgoing> streams() {
    return all.stream().map(Consequence::outgoing).toList();
  }

  @Nullable Instant oldest() {
    return all.stream().map(Consequence::oldest).min(Comparator.naturalOrder()).orElse(null);
  }

  /** Writes all rows; those of different collections at once. */
  Mono<Void> write(BiFunction<String, List<BsonDocument>, Mono<Integer>> writer) {
    return write(row -> true, writer);
  }

  /** Writes only the rows that must stand before anything is published. */
  Mono<Void> writeFirst(BiFunction<String, List<BsonDocument>, Mono<Integer>> writer) {
    return write(Row::first, writer);
  }

  private Mono<Void> write(
      Predicate<Row> wanted, BiFunction<String, List<BsonDocument>, Mono<Integer>> writer) {
    Map<String, List<BsonDocument>> byCollection =
        all.stream()
            .flatMap(one -> one.rows().stream())
            .filter(wanted)
            .collect(groupingBy(Row::collection, mapping(Row::document, toList())));
    return Flux.fromIterable(byCollection.entrySet())
        .flatMap(e -> writer.apply(e.getKey(), e.getValue()))
        .then();
  }
}
