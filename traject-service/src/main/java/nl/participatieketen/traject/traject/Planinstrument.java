package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something of the menukaart that a plan means to use.
 *
 * @param van from when, or {@code null} where that is still open
 */
public record Planinstrument(String instrument, @Nullable LocalDate van) {}
