package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a deelnemer need not look for work.
 *
 * @param tot the last day, or {@code null} until further notice
 * @param reden {@code null} without insight
 */
public record Vrijstelling(LocalDate van, @Nullable LocalDate tot, @Nullable String reden) {}
