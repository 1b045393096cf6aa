package nl.participatieketen.clock;

/** The clock file can't be used; the message says in Dutch what to do about it. */
public final class ClockFileException extends RuntimeException {

  ClockFileException(String message) {
    super(message);
  }

  ClockFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
