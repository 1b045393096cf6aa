package nl.participatieketen.werkwijze.traject;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much a deelnemer does per week, for a part of a phase. The parts follow each other.
 *
 * @param dagdelen half days a week
 * @param dagen days a week
 * @param urenPerWeek hours a week
 * @param weken how many weeks; null for the rest of the phase
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Inzet(
    @Nullable Integer dagdelen,
    @Nullable Integer dagen,
    @Nullable BigDecimal urenPerWeek,
    @Nullable Integer weken,
    @Nullable String uitleg,
    @Nullable String bron) {}
