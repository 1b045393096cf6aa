package nl.participatieketen.eventstore.relay;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.StreamId;

/**
 * Up to where this process has seen streams published: the mark in the store follows later, and a
 * stream that was handed over may have been read before it. Remembers the last ten thousand; of a
 * stream that it forgot, what was published may be published again. Not safe for several threads.
 */
final class Sent {

  private static final int REMEMBERED = 10_000;

  private final Map<StreamId, Long> versions = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<StreamId, String> unmarked = new LinkedHashMap<>();

  void add(Outgoing stream, long version) {
    versions.merge(stream.id(), version, Math::max);
    unmarked.put(stream.id(), stream.lane());
    var oldest = versions.keySet().iterator();
    while (versions.size() > REMEMBERED) {
      oldest.next();
      oldest.remove();
    }
  }

  long to(StreamId id) {
    return versions.getOrDefault(id, 0L);
  }

  boolean awaitsMark(StreamId id) {
    return unmarked.containsKey(id);
  }

  int unmarked() {
    return unmarked.size();
  }

  Stream<String> unmarkedLanes() {
    return unmarked.values().stream();
  }

  /** Marked, or given up: then the store tells that they are still outgoing. */
  void settled(Collection<StreamId> ids) {
    ids.forEach(unmarked::remove);
  }
}
