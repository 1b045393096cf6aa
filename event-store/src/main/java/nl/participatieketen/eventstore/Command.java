package nl.participatieketen.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of a command: everything about it but what it asks.
 *
 * @param id makes the command idempotent within its stream: the Idempotency-Key of a request, the
 *     id of an incoming event, or the name of a term
 * @param fingerprint keyed hash of what was asked, or {@code null} where the id alone vouches for
 *     it
 * @param actor who asks
 * @param time when, UTC, from the injected clock
 * @param expectedVersion the version that the asker saw (If-Match), or {@code null} for any
 * @param traceparent W3C Trace Context of the request, or {@code null}
 */
public record Command(
    String id,
    @Nullable String fingerprint,
    Actor actor,
    Instant time,
    @Nullable Long expectedVersion,
    @Nullable String traceparent) {

  public static Command of(String id, Actor actor, Instant time) {
    return new Command(id, null, actor, time, null, null);
  }

  public Command withFingerprint(String added) {
    return new Command(id, added, actor, time, expectedVersion, traceparent);
  }

  public Command withExpectedVersion(@Nullable Long added) {
    return new Command(id, fingerprint, actor, time, added, traceparent);
  }

  public Command withTraceparent(@Nullable String added) {
    return new Command(id, fingerprint, actor, time, expectedVersion, added);
  }
}
