package nl.participatieketen.werkwijze.afweging;

import org.jspecify.annotations.Nullable;

/**
 * Something about a deelnemer that plays a part in the weighing.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param vraag the question it belongs to
 * @param soort what kind of obstacle it is; null where it is none
 * @param positief the answer that speaks for a traject; null where its absence does
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Kenmerk(
    String code,
    String naam,
    String vraag,
    @Nullable Kenmerksoort soort,
    @Nullable String positief,
    @Nullable String uitleg,
    @Nullable String bron) {}
