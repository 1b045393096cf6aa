package nl.participatieketen.eventstore;

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
 * @param antwoorden the last answers that added nothing, in order
 * @param gepubliceerdTot the version up to which the relay has published
 * @param omvang the stored size of the commits in bytes
 * @param <G> the events of the stream
 */
public record Stroom<G>(
    StroomId id,
    @Nullable UUID deelnemer,
    long versie,
    List<Commit<G>> commits,
    List<Antwoord> antwoorden,
    long gepubliceerdTot,
    long omvang) {

  public static <G> Stroom<G> leeg(StroomId id) {
    return new Stroom<>(id, null, 0, List.of(), List.of(), 0, 0);
  }

  public boolean bestaat() {
    return versie > 0;
  }

  public Optional<Commit<G>> commitVan(String opdrachtId) {
    return commits.stream().filter(c -> c.opdrachtId().equals(opdrachtId)).findFirst();
  }

  public Optional<Antwoord> antwoordOp(String opdrachtId) {
    return antwoorden.stream().filter(a -> a.opdrachtId().equals(opdrachtId)).findFirst();
  }
}
