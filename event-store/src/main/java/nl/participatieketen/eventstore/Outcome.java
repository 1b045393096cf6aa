package nl.participatieketen.eventstore;

import java.util.List;

/**
 * The answer to a command.
 *
 * @param <S> the state
 */
public sealed interface Outcome<S> {

  /**
   * The effect is stored.
   *
   * @param state the state right after this command, also when others have followed since
   * @param version the version right after this command
   * @param repeated whether the command had been carried out before
   */
  record Recorded<S>(StreamId stream, S state, long version, boolean repeated)
      implements Outcome<S> {}

  /** Refused on business grounds; nothing changed. */
  record Refused<S>(StreamId stream, S state, long version, Reason reason) implements Outcome<S> {}

  /** The stream does not exist for this tenant. */
  record Unknown<S>(StreamId stream) implements Outcome<S> {}

  /**
   * Since the version that the asker saw, something happened on which a decision may hang.
   *
   * @param currentVersion the version to decide on now
   * @param since the stored names of what happened since, in order; empty where the asker names a
   *     version that does not exist
   */
  record StaleVersion<S>(StreamId stream, long currentVersion, List<String> since)
      implements Outcome<S> {
    public StaleVersion {
      since = List.copyOf(since);
    }
  }

  /** The id was used before for something else. */
  record IdReused<S>(StreamId stream) implements Outcome<S> {}
}
