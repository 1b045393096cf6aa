package nl.participatieketen.werkwijze.inrichting;

import org.jspecify.annotations.Nullable;

/**
 * How the organisatie is set up.
 *
 * @param niveau on which level the work is organised
 * @param professional how broad the work of a professional is
 * @param volleWeek how many hours a week one fte is
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Inrichting(
    @Nullable Niveau niveau,
    @Nullable Professional professional,
    int volleWeek,
    @Nullable String uitleg,
    @Nullable String bron) {}
