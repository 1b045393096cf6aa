package nl.participatieketen.intake.http;

import nl.participatieketen.intake.aanmelding.Verwijzer;
import org.jspecify.annotations.Nullable;

/** Who referred a deelnemer, as it is shown. */
record Verwijzerbeeld(
    String organisatie, @Nullable String contactpersoon, @Nullable String telefoon) {

  static @Nullable Verwijzerbeeld van(@Nullable Verwijzer verwijzer) {
    return verwijzer == null
        ? null
        : new Verwijzerbeeld(
            verwijzer.organisatie(), verwijzer.contactpersoon(), verwijzer.telefoon());
  }
}
