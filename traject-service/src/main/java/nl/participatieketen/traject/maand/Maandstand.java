package nl.participatieketen.traject.maand;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was booked in one month of a traject.
 *
 * @param traject {@code null} before anything was
 * @param maand such as 2026-03
 * @param minuten the hours together
 * @param centen the costs together
 */
public record Maandstand(
    @Nullable UUID traject,
    @Nullable UUID deelnemer,
    String maand,
    int minuten,
    long centen,
    int rapportages) {

  static final Maandstand LEEG = new Maandstand(null, null, "", 0, 0, 0);
}
