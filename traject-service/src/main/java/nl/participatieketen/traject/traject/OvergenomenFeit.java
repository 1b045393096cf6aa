package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the intake recorded it.
 *
 * @param waarde canonical text
 * @param op the day for which it counts
 * @param herkomst where it comes from, or {@code null}
 * @param methode how it was found, or {@code null}
 * @param meter who measured it, or {@code null}
 */
public record OvergenomenFeit(
    String waarde,
    LocalDate op,
    @Nullable String herkomst,
    @Nullable String methode,
    @Nullable String meter) {}
