package nl.participatieketen.eventstore;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One kind of stream: how its events are named and folded, and what follows from its state. All
 * methods are pure.
 *
 * @param <S> the state
 * @param <G> the sealed type of its events
 */
public interface Stroomsoort<S, G> {

  /** A slug, part of every stream's key; never changed once streams exist. */
  String naam();

  /** The names under which the events are stored. */
  Gebeurtenistabel<G> tabel();

  /** The state of a stream without events. */
  S begin();

  /** The state after {@code gebeurtenis}. Must accept every event ever stored. */
  S verwerk(S stand, G gebeurtenis);

  /** The deelnemer whom the stream is about, or {@code null}; constant once known. */
  @Nullable UUID deelnemer(S stand);

  /** What is due next in this state; empty when nothing is. */
  List<Termijn> termijnen(S stand);

  /** The state after all commits up to and including {@code totVersie}. */
  default S vouw(Stroom<G> stroom, long totVersie) {
    S stand = begin();
    for (Commit<G> commit : stroom.commits()) {
      if (commit.versie() > totVersie) {
        break;
      }
      for (G gebeurtenis : commit.gebeurtenissen()) {
        stand = verwerk(stand, gebeurtenis);
      }
    }
    return stand;
  }

  /** The present state. */
  default S vouw(Stroom<G> stroom) {
    return vouw(stroom, Long.MAX_VALUE);
  }
}
