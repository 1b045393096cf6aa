package nl.participatieketen.werkwijze.menukaart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What something costs.
 *
 * @param naam for what
 * @param euro how many euro
 * @param per per what: a duration such as {@code P6M}, or {@code traject}, {@code uitstromer},
 *     {@code plaats}
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Kosten(
    @Nullable String naam,
    BigDecimal euro,
    @Nullable String per,
    @Nullable String uitleg,
    @Nullable String bron) {}
