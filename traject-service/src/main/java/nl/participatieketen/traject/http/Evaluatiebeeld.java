package nl.participatieketen.traject.http;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.traject.traject.Agenda;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Evaluatiestand;
import nl.participatieketen.traject.traject.Wachtsoort;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation.
 *
 * @param status gepland, aan-de-beurt, gemist or gehouden
 */
record Evaluatiebeeld(
    int nr,
    String soort,
    LocalDate op,
    @Nullable String door,
    List<String> met,
    boolean besluit,
    String status,
    @Nullable LocalDate gehoudenOp,
    @Nullable String uitkomst) {

  static List<Evaluatiebeeld> van(Dossier dossier, String fase) {
    return dossier.fasen().evaluaties(fase).stream()
        .map(
            e ->
                new Evaluatiebeeld(
                    e.gepland().nr(),
                    e.gepland().soort(),
                    e.gepland().op(),
                    e.gepland().door(),
                    e.gepland().met(),
                    e.gepland().besluit(),
                    status(dossier, fase, e),
                    e.gehoudenOp(),
                    e.uitkomst()))
        .toList();
  }

  private static String status(Dossier dossier, String fase, Evaluatiestand evaluatie) {
    if (!evaluatie.open()) {
      return "gehouden";
    }
    int nr = evaluatie.gepland().nr();
    Agenda agenda = dossier.agenda();
    if (agenda.toont(Wachtsoort.EVALUATIE_GEMIST, fase, nr)) {
      return "gemist";
    }
    return agenda.toont(Wachtsoort.EVALUATIE, fase, nr) ? "aan-de-beurt" : "gepland";
  }
}
