package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact after a plaatsing.
 *
 * @param op the last day on which it is in time
 */
public record Nazorgafspraak(int nr, String soort, @Nullable String door, LocalDate op) {}
