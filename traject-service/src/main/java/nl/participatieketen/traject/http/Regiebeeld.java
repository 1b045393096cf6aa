package nl.participatieketen.traject.http;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.traject.traject.Regiestand;
import org.jspecify.annotations.Nullable;

/**
 * Who directs a traject and who works in it, as it is shown.
 *
 * @param sinds since when these roles direct, or {@code null} where none does
 */
record Regiebeeld(
    List<String> rollen, @Nullable LocalDate sinds, List<Toewijzingbeeld> toewijzingen) {

  /** Someone who works in it; a {@code gewicht} of 10 is an ordinary traject. */
  record Toewijzingbeeld(
      String rol, String medewerker, int gewicht, int minutenPerWeek, LocalDate sinds) {}

  static Regiebeeld van(Regiestand regie) {
    return new Regiebeeld(
        regie.rollen(),
        regie.sinds(),
        regie.toewijzingen().stream()
            .map(
                t ->
                    new Toewijzingbeeld(
                        t.rol(), t.medewerker(), t.gewicht(), t.minutenPerWeek(), t.sinds()))
            .toList());
  }
}
