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
public interface Projection<S> {

  /** The collection of the rows. */
  String collection();

  /** Raise it when rows get another shape: the service then rebuilds them while it runs. */
  int layout();

  /**
   * The row's own fields. The row also gets {@code _id} (the stream's key), {@code organisatie} and
   * {@code position}. Values are what BSON knows: strings, numbers, booleans, {@code Date}, lists
   * and maps of these, {@code null}.
   */
  Map<String, Object> row(Updated<S> updated);

  /**
   * The fields that queries look up by, each after {@code organisatie}; every one gets an index.
   */
  List<String> searchFields();

  /**
   * Whether a row that holds something stands before what it tells of is published: only where a
   * reaction to that looks the row up. Other rows follow the publication by a moment.
   */
  default boolean beforePublication() {
    return false;
  }

  /**
   * A stream as far as a row needs it.
   *
   * @param begun when its first commit was made, UTC
   * @param changed when its last commit was made, UTC
   */
  record Updated<S>(StreamId stream, S state, long version, Instant begun, Instant changed) {}
}
