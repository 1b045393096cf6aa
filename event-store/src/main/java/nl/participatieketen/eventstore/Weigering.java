package nl.participatieketen.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that is remembered, so that a repeated opdracht gets the first answer even when the
 * state has changed since.
 *
 * @param versie the version of the stream when it was refused
 */
public record Weigering(
    String opdrachtId, @Nullable String vingerafdruk, Instant tijd, long versie, Grond grond) {}
