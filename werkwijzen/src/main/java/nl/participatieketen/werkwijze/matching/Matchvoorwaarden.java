package nl.participatieketen.werkwijze.matching;

import org.jspecify.annotations.Nullable;

/**
 * What must hold for every match.
 *
 * @param uren how many hours a week; null where that is free
 * @param vacatureVooraf whether the vacancy must be there before the traject begins
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Matchvoorwaarden(
    @Nullable Urengrens uren,
    boolean vacatureVooraf,
    @Nullable String uitleg,
    @Nullable String bron) {}
