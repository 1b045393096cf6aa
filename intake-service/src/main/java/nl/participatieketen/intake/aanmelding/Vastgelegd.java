package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was recorded once.
 *
 * @param waarde canonical text
 * @param op the day for which it counts
 * @param herkomst where it comes from, such as a talk or a register, or {@code null}
 * @param methode how it was found, such as an instrument, or {@code null}
 * @param meter who measured it, or {@code null} for whoever recorded it
 */
public record Vastgelegd(
    String waarde,
    LocalDate op,
    @Nullable String herkomst,
    @Nullable String methode,
    @Nullable String meter) {}
