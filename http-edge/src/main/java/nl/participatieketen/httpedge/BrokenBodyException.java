package nl.participatieketen.httpedge;

/** Ends the body of a request in which a chunk is not what it should be: a fault of the caller. */
public final class BrokenBodyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenBodyException() {
    super("a chunk of the body can't be read", null, false, false);
  }
}
