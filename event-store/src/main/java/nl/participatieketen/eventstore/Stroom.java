package nl.participatieketen.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stream as it was read.
 *
 * @param deelnemer whose key encrypts the sensitive facts, or {@code null} where the stream is
 *     about no person
 * @param versie the number of commits; 0 for a stream that does not exist
 * @param gepubliceerdTot the version up to which the relay has published
 * @param <G> the events of the stream
 */
public record Stroom<G>(
    StroomId id,
    @Nullable UUID deelnemer,
    long versie,
    List<Commit<G>> commits,
    List<Weigering> weigeringen,
    long gepubliceerdTot) {

  public static <G> Stroom<G> leeg(StroomId id) {
    return new Stroom<>(id, null, 0, List.of(), List.of(), 0);
  }

  public boolean bestaat() {
    return versie > 0;
  }

  public Optional<Commit<G>> commitVan(String opdrachtId) {
    return commits.stream().filter(c -> c.opdrachtId().equals(opdrachtId)).findFirst();
  }

  public Optional<Weigering> weigeringVan(String opdrachtId) {
    return weigeringen.stream().filter(w -> w.opdrachtId().equals(opdrachtId)).findFirst();
  }

  public Stroom<G> met(Commit<G> commit, @Nullable UUID vanDeelnemer) {
    var alle = new ArrayList<>(commits);
    alle.add(commit);
    return new Stroom<>(
        id, vanDeelnemer, commit.versie(), List.copyOf(alle), weigeringen, gepubliceerdTot);
  }
}
