package nl.participatieketen.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A read model: one row per stream, computed from its folded state. Pure. Rows are read by many, so
 * they hold no sensitive facts; the state is folded without insight.
 *
 * @param <S> the state
 */
public interface Projectie<S> {

  /** The collection of the rows. */
  String collectie();

  /** Raise it when rows get another shape: the service then rebuilds them while it runs. */
  int opzet();

  /**
   * The row's own fields. The row also gets {@code _id} (the stream's key), {@code organisatie} and
   * {@code positie}. Values are what BSON knows: strings, numbers, booleans, {@code Date}, lists
   * and maps of these, {@code null}.
   */
  Map<String, Object> rij(Bijgewerkt<S> bijgewerkt);

  /**
   * The fields that queries look up by, each after {@code organisatie}; every one gets an index.
   */
  List<String> zoekvelden();

  /**
   * A stream as far as a row needs it.
   *
   * @param begonnen when its first commit was made, UTC
   * @param gewijzigd when its last commit was made, UTC
   */
  record Bijgewerkt<S>(
      StroomId stroom, S stand, long versie, Instant begonnen, Instant gewijzigd) {}
}
