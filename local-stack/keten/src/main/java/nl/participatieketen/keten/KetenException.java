package nl.participatieketen.keten;

/** Something that keeps a command from doing what was asked, told in Dutch to whoever asked. */
public final class KetenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  public KetenException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
