package nl.participatieketen.werkwijze;

import org.jspecify.annotations.Nullable;

/**
 * What follows when a deelnemer does not come.
 *
 * @param opnieuw how often the step is tried again
 * @param daarna what follows then, or {@code null} where a person decides
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record NietVerschenen(
    @Nullable Integer opnieuw,
    @Nullable Doel daarna,
    @Nullable String uitleg,
    @Nullable String bron) {}
