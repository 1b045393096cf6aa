package nl.participatieketen.werkwijze.begeleiding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many hours of guidance a deelnemer gets.
 *
 * @param perWeek hours a week
 * @param perTraject hours in the whole traject
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Uren(
    @Nullable BigDecimal perWeek,
    @Nullable Urenbereik perTraject,
    @Nullable String uitleg,
    @Nullable String bron) {}
