package nl.participatieketen.traject.grens;

import static nl.participatieketen.traject.traject.Proeftraject.JOBCOACH;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.testsupport.Grens;
import nl.participatieketen.traject.traject.Agenda;
import nl.participatieketen.traject.traject.EindeOpdracht;
import nl.participatieketen.traject.traject.FaseOpdracht;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.Inzetdeel;
import nl.participatieketen.traject.traject.Nazorgstand;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.PlanOpdracht;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Trajectduur;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;
import org.jspecify.annotations.Nullable;

/** What is seen of that which has a limit, in words. */
record Waarneming(Proeftraject traject, Grens grens) {

  private static final String NIETS = "niets";
  private static final String LANG = "langer dan gebruikelijk";

  String nu() {
    String code = grens.woord(1);
    if (grens.over("verlengen") || grens.over("zonder argument")) {
      return verlengen(null);
    }
    return switch (grens.woord(0)) {
      case "traject" -> trajectduur();
      case "terugmelden" -> toont(Wachtsoort.TERUGMELDEN, Wacht.TRAJECT, 1, "terugmelden");
      case "fase" ->
          grens.over("gebruikelijk")
              ? toont(Wachtsoort.FASE_GEBRUIKELIJK, code, 1, LANG)
              : fase(code);
      case "inzet" -> inzet(code);
      case "evaluatie" -> evaluatie(code, Integer.parseInt(grens.woord(2)));
      case "stap" ->
          agenda().toont(Wachtsoort.STAP, grens.woord(2), 1)
              ? "te laat"
              : toont(Wachtsoort.STAP_HERINNERING, grens.woord(2), 1, "herinnerd");
      case "contact" -> toont(Wachtsoort.CONTACT, code, 1, "te laat");
      case "escalatie" -> agenda().toont(Wachtsoort.ESCALATIE) ? "te laat" : NIETS;
      case "nabellen" -> agenda().toont(Wachtsoort.NABELLEN) ? "te laat" : NIETS;
      case "stilstand" -> toont(Wachtsoort.STAGNATIE, Wacht.TRAJECT, 1, "stilstand");
      case "uit-beeld" -> toont(Wachtsoort.UIT_BEELD, Wacht.TRAJECT, 1, "uit beeld");
      case "aftellen" -> toont(Wachtsoort.AFTELLEN, Wacht.TRAJECT, 1, "aftellen");
      case "instrument" -> instrument(code);
      case "inzetten" -> plan(new PlanOpdracht.ZetInstrumentIn(code, traject.vandaag()));
      case "nazorg" -> nazorg();
      case String anders -> throw new IllegalArgumentException(anders);
    };
  }

  /** What is said to an extension until this day, or as long as it may. */
  String verlengen(@Nullable LocalDate tot) {
    return fasebesluit(Opstelling.verleng(grens, tot));
  }

  private String trajectduur() {
    Trajectduur duur = traject.dossier().duur();
    return switch (grens.woord(1)) {
      case "gebruikelijk" -> toont(Wachtsoort.TRAJECT_GEBRUIKELIJK, Wacht.TRAJECT, 1, LANG);
      case "minimaal" ->
          traject.antwoord(
              new EindeOpdracht.RondAf(
                  traject.werkwijze().traject().uitstroom().codes().getFirst(), false, null),
              JOBCOACH);
      case "maximaal" -> duur.verstreken() ? "verstreken: " + duur.bijEinde() : "loopt";
      case String anders -> throw new IllegalArgumentException(anders);
    };
  }

  private String fase(String code) {
    Fasestand fase = traject.dossier().fasen().fasen().get(code);
    if (fase == null || fase.gevolg() == null) {
      return fase == null ? NIETS : "loopt";
    }
    return "verstreken: " + fase.gevolg() + (fase.loopt() ? "" : " en afgerond");
  }

  private String inzet(String code) {
    Fasestand fase = traject.dossier().fasen().fasen().get(code);
    Inzetdeel deel = fase == null ? null : fase.inzetOp(traject.vandaag());
    if (deel == null) {
      return NIETS;
    }
    return deel.dagdelen() == null ? deel.dagen() + " dagen" : deel.dagdelen() + " dagdelen";
  }

  private String evaluatie(String fase, int nr) {
    if (grens.over("zonder uitkomst")) {
      return fasebesluit(
          new FaseOpdracht.HoudEvaluatie(fase, nr, traject.vandaag(), List.of(), null, null));
    }
    return agenda().toont(Wachtsoort.EVALUATIE_GEMIST, fase, nr)
        ? "gemist"
        : toont(Wachtsoort.EVALUATIE, fase, nr, "aan de beurt");
  }

  private String instrument(String code) {
    return switch (grens.woord(2)) {
      case "minimaal" -> plan(new PlanOpdracht.BeeindigInstrument(code, "klaar", null));
      case "gebruikelijk" -> toont(Wachtsoort.INSTRUMENT_GEBRUIKELIJK, code, 1, LANG);
      case String maximaal ->
          agenda().toont(Wachtsoort.INSTRUMENT_EINDE, code, 1) ? "verstreken" : "loopt";
    };
  }

  private String nazorg() {
    Nazorgstand nazorg = traject.dossier().einde().nazorg();
    if (nazorg == null) {
      return "geen";
    }
    return grens.over("signaal")
        ? (agenda().toont(Wachtsoort.NAZORG_SIGNAAL) ? "signaal" : NIETS)
        : nazorg.loopt() ? "loopt" : "voorbij";
  }

  private String fasebesluit(Opdracht opdracht) {
    return traject.antwoord(
        traject.in("consulent"), lopend -> Proeftraject.beslis(lopend, opdracht));
  }

  private String plan(PlanOpdracht opdracht) {
    return traject.antwoord(JOBCOACH, lopend -> Proeftraject.beslis(lopend, opdracht));
  }

  private String toont(Wachtsoort soort, String onderwerp, int nr, String woorden) {
    return agenda().toont(soort, onderwerp, nr) ? woorden : NIETS;
  }

  private Agenda agenda() {
    return traject.dossier().agenda();
  }
}
