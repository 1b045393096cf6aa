package nl.participatieketen.werkwijze.begeleiding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of hours between two bounds, both included.
 *
 * @param minimaal the least; null where there is none
 * @param maximaal the most; null where there is none
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Urenbereik(
    @Nullable BigDecimal minimaal,
    @Nullable BigDecimal maximaal,
    @Nullable String uitleg,
    @Nullable String bron) {}
