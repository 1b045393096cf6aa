package nl.participatieketen.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that added no events to a stream. It is remembered, so that a repeated opdracht gets
 * the first answer even when the state has changed since.
 *
 * @param versie the version of the stream when it was given
 * @param grond why it was refused, or {@code null} where the state already was what was asked
 */
public record Antwoord(
    String opdrachtId,
    @Nullable String vingerafdruk,
    Instant tijd,
    long versie,
    @Nullable Grond grond) {

  static Antwoord op(Opdracht opdracht, long versie, @Nullable Grond grond) {
    return new Antwoord(opdracht.id(), opdracht.vingerafdruk(), opdracht.tijd(), versie, grond);
  }
}
