package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that rests.
 *
 * @param terugroepOp the day on which to look again, or {@code null} when nobody knows
 * @param reden {@code null} without insight
 */
public record Pauze(LocalDate sinds, @Nullable LocalDate terugroepOp, @Nullable String reden) {}
