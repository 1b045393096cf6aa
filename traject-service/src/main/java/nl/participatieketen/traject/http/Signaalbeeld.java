package nl.participatieketen.traject.http;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.traject.traject.Dossier;

/**
 * Something that asks for the attention of a person.
 *
 * @param sinds the day on which it became due or late
 */
record Signaalbeeld(String soort, String onderwerp, int nr, LocalDate sinds, String omschrijving) {

  static List<Signaalbeeld> van(Dossier dossier) {
    return dossier.agenda().signalen().values().stream()
        .map(s -> new Signaalbeeld(s.soort(), s.onderwerp(), s.nr(), s.sinds(), s.omschrijving()))
        .toList();
  }
}
