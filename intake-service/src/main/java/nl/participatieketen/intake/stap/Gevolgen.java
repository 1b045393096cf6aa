package nl.participatieketen.intake.stap;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.DeelnemerIngedeeld;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StappenGeopend;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingAfgesloten;
import nl.participatieketen.werkwijze.verloop.Gevolg;

/** What follows by the werkwijze, as events. */
final class Gevolgen {

  private Gevolgen() {}

  /**
   * @param plek where the case is: once it has gone on, what its last steps lead to is only more
   *     steps
   */
  static List<Gebeurtenis> van(Gevolg gevolg, Plek plek, LocalDate op) {
    boolean beslist = plek instanceof Plek.BijTraject || plek instanceof Plek.OpWachtlijst;
    return switch (gevolg) {
      case Gevolg.Verder(var geopend) ->
          geopend.isEmpty() ? List.of() : List.of(new StappenGeopend(geopend));
      case Gevolg.Ingedeeld(var groep, var routes, var uitleg) ->
          beslist ? List.of() : List.of(new DeelnemerIngedeeld(groep, routes, op, uitleg));
      case Gevolg.Uitkomst(var code) ->
          beslist ? List.of() : List.of(new AanmeldingAfgesloten(code, op, null));
      case Gevolg.Opnieuw g -> List.of();
      case Gevolg.PersoonBeslist g -> List.of();
      case Gevolg.NaarFase g -> nietInDeIntake(g);
      case Gevolg.Uitstroom g -> nietInDeIntake(g);
      case Gevolg.Terugmelding g -> nietInDeIntake(g);
      case Gevolg.Klaar g -> nietInDeIntake(g);
      case Gevolg.Belet g -> nietInDeIntake(g);
    };
  }

  private static List<Gebeurtenis> nietInDeIntake(Gevolg gevolg) {
    throw new IllegalStateException("an intake does not lead to " + gevolg);
  }
}
