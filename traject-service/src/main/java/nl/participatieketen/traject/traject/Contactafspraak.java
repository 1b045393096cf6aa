package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk that comes back, or comes once.
 *
 * @param eerste the last day for the first one
 */
public record Contactafspraak(String soort, @Nullable String door, LocalDate eerste) {}
