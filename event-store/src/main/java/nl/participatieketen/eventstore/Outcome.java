package nl.participatieketen.eventstore;

/**
 * The answer to an opdracht.
 *
 * @param <S> the state
 */
public sealed interface Outcome<S> {

  /**
   * The effect is stored.
   *
   * @param state the state right after this opdracht, also when others have followed since
   * @param version the version right after this opdracht
   * @param repeated whether the opdracht had been carried out before
   */
  record Recorded<S>(StreamId stream, S state, long version, boolean repeated)
      implements Outcome<S> {}

  /** Refused on business grounds; nothing changed. */
  record Refused<S>(StreamId stream, S state, long version, Reason reason) implements Outcome<S> {}

  /** The stream does not exist for this tenant. */
  record Unknown<S>(StreamId stream) implements Outcome<S> {}

  /** The asker saw another version than the present one. */
  record StaleVersion<S>(StreamId stream, long currentVersion) implements Outcome<S> {}

  /** The id was used before for something else. */
  record IdReused<S>(StreamId stream) implements Outcome<S> {}
}
