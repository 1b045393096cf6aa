package nl.participatieketen.embedded;

import org.jspecify.annotations.Nullable;

/** A server can't start or doesn't answer; the message says in Dutch what to do about it. */
public final class ServerException extends RuntimeException {

  public ServerException(String message) {
    super(message);
  }

  public ServerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
