package nl.participatieketen.eventstore;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.contract.event.KetenEvent;
import org.jspecify.annotations.Nullable;

/**
 * Everything that follows from the events of one kind of stream: rows, published events, terms. All
 * functions are pure.
 *
 * @param <S> the state
 * @param <G> the events
 */
public record Aansluiting<S, G>(
    Stroomsoort<S, G> soort,
    List<Projectie<S>> projecties,
    Vertaler<S, G> vertaler,
    Termijnbesluit<S, G> termijnbesluit) {

  public Aansluiting {
    projecties = List.copyOf(projecties);
  }

  /** Says which stored events become public, and as what. */
  @FunctionalInterface
  public interface Vertaler<S, G> {
    Optional<Publiek> vertaal(Feit<S, G> feit);
  }

  /**
   * Says what happens when a term ends. An answer without events would leave the term due: it is
   * reported as a defect and asked again later.
   */
  @FunctionalInterface
  public interface Termijnbesluit<S, G> {
    Besluit<G> verstreken(S stand, Termijn termijn, Instant nu);
  }

  /**
   * A stored event in its place.
   *
   * @param stand the state right after the event, folded without insight
   * @param volgnummer 1 for the first event of the stream
   */
  public record Feit<S, G>(
      StroomId stroom, S stand, Commit<G> commit, G gebeurtenis, long volgnummer) {}

  /**
   * A public event.
   *
   * @param dataref where an entitled system fetches what is too sensitive to publish, or {@code
   *     null}
   */
  public record Publiek(KetenEvent event, @Nullable URI dataref) {
    public static Publiek van(KetenEvent event) {
      return new Publiek(event, null);
    }
  }
}
