package nl.participatieketen.gateway.identity;

import org.jspecify.annotations.Nullable;

/** Nothing can be said about a token now; says nothing against the token. */
final class KeysUnavailableException extends RuntimeException {

  KeysUnavailableException(String address, @Nullable Throwable cause) {
    super("No usable key set from " + address, cause, false, false);
  }
}
