package nl.participatieketen.werkwijze.menukaart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of something. What does not fit waits.
 *
 * @param plaatsen places at the same time
 * @param fte full-time equivalents at the same time
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Plafond(
    @Nullable Integer plaatsen,
    @Nullable BigDecimal fte,
    @Nullable String uitleg,
    @Nullable String bron) {}
