package nl.participatieketen.eventstore.relay;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.StreamId;

/**
 * Batches that failed, in halves that are tried again each by itself, down to the one stream that
 * is to blame. Not safe for several threads.
 */
final class Suspects {

  private final Deque<List<Outgoing>> groups = new ArrayDeque<>();
  private final Set<StreamId> ids = new HashSet<>();

  void split(List<Outgoing> failed) {
    int half = failed.size() / 2;
    add(failed.subList(0, half));
    add(failed.subList(half, failed.size()));
  }

  private void add(List<Outgoing> half) {
    List<Outgoing> group =
        half.stream().map(stream -> Outgoing.unread(stream.id(), stream.deelnemer())).toList();
    groups.add(group);
    group.forEach(stream -> ids.add(stream.id()));
  }

  boolean contains(StreamId id) {
    return ids.contains(id);
  }

  int size() {
    return ids.size();
  }

  /** The first group of which all may go; empty where there is none. */
  List<Outgoing> take(Predicate<Outgoing> mayGo) {
    for (List<Outgoing> group : groups) {
      if (group.stream().allMatch(mayGo)) {
        groups.remove(group);
        forget(group);
        return group;
      }
    }
    return List.of();
  }

  private void forget(Collection<Outgoing> group) {
    group.forEach(stream -> ids.remove(stream.id()));
  }

  void clear() {
    groups.clear();
    ids.clear();
  }
}
