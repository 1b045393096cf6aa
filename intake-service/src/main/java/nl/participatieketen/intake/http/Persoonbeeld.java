package nl.participatieketen.intake.http;

import java.time.LocalDate;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.intake.aanmelding.Persoon;
import org.jspecify.annotations.Nullable;

/**
 * Who a deelnemer is, as it is shown to one role.
 *
 * @param bsn {@code null} for who has nothing to settle with it
 */
record Persoonbeeld(
    @Nullable String bsn,
    String naam,
    LocalDate geboortedatum,
    @Nullable String telefoon,
    @Nullable String email) {

  static @Nullable Persoonbeeld van(@Nullable Persoon persoon, Inzicht inzicht) {
    return persoon == null
        ? null
        : new Persoonbeeld(
            inzicht.zietBsn() ? persoon.bsn() : null,
            persoon.naam(),
            persoon.geboortedatum(),
            persoon.telefoon(),
            persoon.email());
  }
}
