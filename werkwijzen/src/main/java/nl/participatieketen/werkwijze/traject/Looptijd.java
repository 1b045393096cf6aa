package nl.participatieketen.werkwijze.traject;

import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasts.
 *
 * @param minimaal the shortest it may last; null where there is no least
 * @param gebruikelijk how long it usually lasts; null where that is unknown
 * @param maximaal the longest it may last, its last day included; null where there is no most
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Looptijd(
    @Nullable Duur minimaal,
    @Nullable Duur gebruikelijk,
    @Nullable Duur maximaal,
    @Nullable String uitleg,
    @Nullable String bron) {}
