package nl.participatieketen.scenarios.http;

/** Someone who should answer doesn't; the message says who, in Dutch. */
public final class Onbereikbaar extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Onbereikbaar(String message, Throwable cause) {
    super(message, cause);
  }

  public Onbereikbaar(String message) {
    super(message);
  }
}
