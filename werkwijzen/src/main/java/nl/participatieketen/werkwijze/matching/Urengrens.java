package nl.participatieketen.werkwijze.matching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many hours a week a plaatsing must have.
 *
 * @param minimaal the least; null where there is none
 * @param maximaal the most; null where there is none
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Urengrens(
    @Nullable BigDecimal minimaal,
    @Nullable BigDecimal maximaal,
    @Nullable String uitleg,
    @Nullable String bron) {}
