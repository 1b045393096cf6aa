package nl.participatieketen.intake.http;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.intake.aanmelding.Vrijstelling;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a deelnemer need not look for work, as it is shown.
 *
 * @param tot the last day, or {@code null} until further notice
 * @param reden {@code null} for who may not read it
 */
record Vrijstellingbeeld(LocalDate van, @Nullable LocalDate tot, @Nullable String reden) {

  static List<Vrijstellingbeeld> van(List<Vrijstelling> vrijstellingen, Leesrecht recht) {
    return vrijstellingen.stream()
        .map(v -> new Vrijstellingbeeld(v.van(), v.tot(), recht.leestTekst() ? v.reden() : null))
        .toList();
  }
}
