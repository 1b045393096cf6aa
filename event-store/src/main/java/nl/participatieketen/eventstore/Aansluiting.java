package nl.participatieketen.eventstore;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.contract.event.KetenEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Everything that follows from the events of one kind of stream: rows, published events, terms. All
 * functions but {@link Termijnwerk} are pure.
 *
 * @param termijnwerk by the kind of a term, for those that ask more than {@code termijnbesluit}
 * @param <S> the state
 * @param <G> the events
 */
public record Aansluiting<S, G>(
    Stroomsoort<S, G> soort,
    List<Projectie<S>> projecties,
    Vertaler<S, G> vertaler,
    Termijnbesluit<S, G> termijnbesluit,
    Map<String, Termijnwerk> termijnwerk) {

  public Aansluiting {
    projecties = List.copyOf(projecties);
    termijnwerk = Map.copyOf(termijnwerk);
  }

  /** Where every term is a decision on its own stream. */
  public Aansluiting(
      Stroomsoort<S, G> soort,
      List<Projectie<S>> projecties,
      Vertaler<S, G> vertaler,
      Termijnbesluit<S, G> termijnbesluit) {
    this(soort, projecties, vertaler, termijnbesluit, Map.of());
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
   * Carries out a term that spans streams, or needs what lies outside the store. It ends with an
   * opdracht on the stream of the term, which leaves the term no longer due; an answer that changes
   * nothing is reported as a defect and asked again later, like an error signal. The signal {@link
   * NogNiet} is asked again just so, but is no defect. A process may fall half-way, and the term
   * then comes again: every step must be safe to repeat.
   */
  @FunctionalInterface
  public interface Termijnwerk {
    /**
     * @param nu when the term was found to have passed
     * @return the answer to the last opdracht; empty where others did it meanwhile
     */
    Mono<? extends Uitslag<?>> verricht(StroomId stroom, Termijn termijn, Instant nu);
  }

  /** Something outside the store that a term needs is not there now; nothing was changed. */
  public static final class NogNiet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NogNiet(String reden) {
      super(reden, null, false, false);
    }
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
