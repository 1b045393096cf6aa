package nl.participatieketen.eventstore;

/** Something outside the store that a process needs is not there now; nothing was changed. */
public final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotYet(String reason) {
    super(reason, null, false, false);
  }
}
