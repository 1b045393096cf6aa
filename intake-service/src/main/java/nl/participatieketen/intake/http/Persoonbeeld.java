package nl.participatieketen.intake.http;

import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;

/**
 * Who a deelnemer is, as it is shown to one role.
 *
 * @param bsn {@code null} for who has nothing to settle with it
 * @param telefoon {@code null} for who may not see the person
 * @param email likewise
 */
record Persoonbeeld(
    @Nullable String bsn,
    String naam,
    BrpDatum geboortedatum,
    @Nullable String telefoon,
    @Nullable String email) {

  static @Nullable Persoonbeeld van(@Nullable Persoon persoon, Leesrecht recht) {
    return persoon == null
        ? null
        : new Persoonbeeld(
            recht.inzicht().zietBsn() ? persoon.bsn() : null,
            persoon.naam(),
            persoon.geboortedatum(),
            recht.leestPersoon() ? persoon.telefoon() : null,
            recht.leestPersoon() ? persoon.email() : null);
  }
}
