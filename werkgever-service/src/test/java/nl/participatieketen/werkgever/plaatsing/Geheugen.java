package nl.participatieketen.werkgever.plaatsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import org.jspecify.annotations.Nullable;

/** The streams of a game, in memory. */
final class Geheugen {

  private final Map<StreamId, EventStream<?>> stromen = new HashMap<>();

  @SuppressWarnings("unchecked") // a stream is read as the kind by which it was written
  <G> EventStream<G> lees(StreamId id) {
    return (EventStream<G>) stromen.getOrDefault(id, EventStream.empty(id));
  }

  <G> boolean voegToe(EventStream<G> gezien, @Nullable UUID deelnemer, Commit<G> commit) {
    EventStream<G> nu = lees(gezien.id());
    if (nu.version() != gezien.version()) {
      return false;
    }
    List<Commit<G>> commits = new ArrayList<>(nu.commits());
    commits.add(commit);
    stromen.put(
        nu.id(), new EventStream<>(nu.id(), deelnemer, commit.version(), commits, List.of(), 0, 0));
    return true;
  }

  <S, G> Map<UUID, S> standen(StreamKind<S, G> soort) {
    Map<UUID, S> standen = new HashMap<>();
    stromen.keySet().stream()
        .filter(id -> id.kind().equals(soort.name()))
        .forEach(id -> standen.put(id.id(), soort.fold(this.<G>lees(id))));
    return standen;
  }
}
