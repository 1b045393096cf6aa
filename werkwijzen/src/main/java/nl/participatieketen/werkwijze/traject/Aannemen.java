package nl.participatieketen.werkwijze.traject;

import org.jspecify.annotations.Nullable;

/**
 * That the receiver accepts a deelnemer before the traject starts.
 *
 * @param door the role that accepts
 * @param terugsturen whether it may send the deelnemer back instead
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Aannemen(
    String door, boolean terugsturen, @Nullable String uitleg, @Nullable String bron) {}
