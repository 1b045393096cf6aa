package nl.participatieketen.intake.http;

import java.time.LocalDate;
import nl.participatieketen.intake.aanmelding.Pauze;
import org.jspecify.annotations.Nullable;

/**
 * A case that rests, as it is shown.
 *
 * @param terugroepOp the day on which to look again, or {@code null} when nobody knows
 * @param reden {@code null} for who may not read it
 */
record Pauzebeeld(LocalDate sinds, @Nullable LocalDate terugroepOp, @Nullable String reden) {

  static @Nullable Pauzebeeld van(@Nullable Pauze pauze, Leesrecht recht) {
    return pauze == null
        ? null
        : new Pauzebeeld(
            pauze.sinds(), pauze.terugroepOp(), recht.leestTekst() ? pauze.reden() : null);
  }
}
