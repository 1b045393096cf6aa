package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a deelnemer does per week in a part of a phase.
 *
 * @param tot the last day; {@code null} for the rest of the phase
 * @param urenPerWeek as it stands in the werkwijze
 */
public record Inzetdeel(
    LocalDate van,
    @Nullable LocalDate tot,
    @Nullable Integer dagdelen,
    @Nullable Integer dagen,
    @Nullable String urenPerWeek) {}
