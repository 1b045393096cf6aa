package nl.participatieketen.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of a command: everything about it but what it asks.
 *
 * @param id makes the command idempotent within its stream: the Idempotency-Key of a request, the
 *     id of an incoming event, or the name of a term
 * @param vingerafdruk keyed hash of what was asked, or {@code null} where the id alone vouches for
 *     it
 * @param actor who asks
 * @param tijd when, UTC, from the injected clock
 * @param verwachteVersie the version that the asker saw (If-Match), or {@code null} for any
 * @param traceparent W3C Trace Context of the request, or {@code null}
 */
public record Opdracht(
    String id,
    @Nullable String vingerafdruk,
    Actor actor,
    Instant tijd,
    @Nullable Long verwachteVersie,
    @Nullable String traceparent) {

  public static Opdracht van(String id, Actor actor, Instant tijd) {
    return new Opdracht(id, null, actor, tijd, null, null);
  }

  public Opdracht metVingerafdruk(String nieuw) {
    return new Opdracht(id, nieuw, actor, tijd, verwachteVersie, traceparent);
  }

  public Opdracht metVerwachteVersie(@Nullable Long nieuw) {
    return new Opdracht(id, vingerafdruk, actor, tijd, nieuw, traceparent);
  }

  public Opdracht metTraceparent(@Nullable String nieuw) {
    return new Opdracht(id, vingerafdruk, actor, tijd, verwachteVersie, nieuw);
  }
}
