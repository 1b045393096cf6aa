package nl.participatieketen.eventstore;

import java.time.Duration;

/** Something outside the store that a process needs is not there now; nothing was changed. */
public final class NotYet extends RuntimeException {

  /** How long a process waits that does not know how long it will take. */
  static final Duration LATER = Duration.ofMinutes(5);

  private static final long serialVersionUID = 1L;

  private final Duration again;

  public NotYet(String reason) {
    this(reason, LATER);
  }

  /**
   * @param again after how long it is worth trying again
   */
  public NotYet(String reason, Duration again) {
    super(reason, null, false, false);
    this.again = again;
  }

  /** After how long it is worth trying again. */
  public Duration again() {
    return again;
  }
}
