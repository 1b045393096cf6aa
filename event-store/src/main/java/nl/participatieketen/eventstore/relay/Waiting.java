package nl.participatieketen.eventstore.relay;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.StreamId;

/**
 * The streams that wait for their turn, each once and as it was told last, in the order in which
 * they came. Bounded, for a broker may be gone for hours: what does not fit is forgotten, and a
 * stream that would fill the memory is kept as a name only. Not safe for several threads.
 */
final class Waiting {

  private static final int STREAMS = 10_000;
  private static final int COMMITS = 2_000;

  private final Map<StreamId, Outgoing> streams = new LinkedHashMap<>();
  private int commits;

  void add(Outgoing stream) {
    Outgoing earlier = streams.get(stream.id());
    if (earlier == null && streams.size() >= STREAMS) {
      return;
    }
    int room = COMMITS - commits + (earlier == null ? 0 : earlier.held());
    Outgoing kept =
        stream.held() > room ? Outgoing.unread(stream.id(), stream.deelnemer()) : stream;
    commits += kept.held() - (earlier == null ? 0 : earlier.held());
    streams.put(stream.id(), kept);
  }

  boolean contains(StreamId id) {
    return streams.containsKey(id);
  }

  int size() {
    return streams.size();
  }

  /** The first that may go, at most so many; they wait no longer. */
  List<Outgoing> take(int atMost, Predicate<Outgoing> mayGo) {
    List<Outgoing> taken = new ArrayList<>();
    Iterator<Outgoing> all = streams.values().iterator();
    while (taken.size() < atMost && all.hasNext()) {
      Outgoing stream = all.next();
      if (mayGo.test(stream)) {
        taken.add(stream);
        commits -= stream.held();
        all.remove();
      }
    }
    return taken;
  }

  void clear() {
    streams.clear();
    commits = 0;
  }
}
