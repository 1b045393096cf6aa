package nl.participatieketen.werkgever.plaatsen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.Stroom;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Stroomsoort;
import org.jspecify.annotations.Nullable;

/** The streams of a game, in memory. */
final class Geheugen {

  private final Map<StroomId, Stroom<?>> stromen = new HashMap<>();

  @SuppressWarnings("unchecked") // a stream is read as the kind by which it was written
  <G> Stroom<G> lees(StroomId id) {
    return (Stroom<G>) stromen.getOrDefault(id, Stroom.leeg(id));
  }

  <G> boolean voegToe(Stroom<G> gezien, @Nullable UUID deelnemer, Commit<G> commit) {
    Stroom<G> nu = lees(gezien.id());
    if (nu.versie() != gezien.versie()) {
      return false;
    }
    List<Commit<G>> commits = new ArrayList<>(nu.commits());
    commits.add(commit);
    stromen.put(
        nu.id(), new Stroom<>(nu.id(), deelnemer, commit.versie(), commits, List.of(), 0, 0));
    return true;
  }

  <S, G> Map<UUID, S> standen(Stroomsoort<S, G> soort) {
    Map<UUID, S> standen = new HashMap<>();
    stromen.keySet().stream()
        .filter(id -> id.soort().equals(soort.naam()))
        .forEach(id -> standen.put(id.id(), soort.vouw(this.<G>lees(id))));
    return standen;
  }
}
