package nl.participatieketen.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that added no events to a stream. It is remembered, so that a repeated opdracht gets
 * the first answer even when the state has changed since.
 *
 * @param version the version of the stream when it was given
 * @param reason why it was refused, or {@code null} where the state already was what was asked
 */
public record RememberedAnswer(
    String commandId,
    @Nullable String fingerprint,
    Instant time,
    long version,
    @Nullable Reason reason) {

  static RememberedAnswer on(Command command, long version, @Nullable Reason reason) {
    return new RememberedAnswer(
        command.id(), command.fingerprint(), command.time(), version, reason);
  }
}
