package nl.participatieketen.traject.traject;

import java.time.temporal.ChronoUnit;

/** What an extension leaves behind in the dossier. */
final class Verlengingsvouw {

  static final String TRAJECT = "traject";
  static final String FASE = "fase";
  static final String INSTRUMENT = "instrument";

  private Verlengingsvouw() {}

  static Dossier verwerk(Dossier dossier, Fasegebeurtenis.Verlengd g) {
    Dossier zonderVoorstel = dossier.met(dossier.fasen().metVoorstel(null));
    return switch (g.soort()) {
      case TRAJECT -> traject(zonderVoorstel, g);
      case FASE -> fase(zonderVoorstel, g);
      case INSTRUMENT -> instrument(zonderVoorstel, g);
      case String anders -> throw new IllegalStateException("no such extension: " + anders);
    };
  }

  private static Dossier traject(Dossier dossier, Fasegebeurtenis.Verlengd g) {
    return dossier
        .met(dossier.duur().verlengdTot(g.tot(), g.keer()))
        .met(dossier.fasen().metEvaluaties(Wacht.TRAJECT, g.evaluaties(), false))
        .agenda(
            a ->
                a.laterAftellen(ChronoUnit.DAYS.between(g.van(), g.tot()))
                    .zonder(Wachtsoort.TERUGMELDEN)
                    .met(Fasevouw.evaluaties(Wacht.TRAJECT, g.evaluaties(), false)));
  }

  private static Dossier fase(Dossier dossier, Fasegebeurtenis.Verlengd g) {
    Fasestand fase = dossier.fasen().fasen().get(g.code());
    boolean telt = fase != null && fase.pauzeTelt();
    return dossier
        .met(
            dossier
                .fasen()
                .wijzig(g.code(), f -> f.verlengdTot(g.tot(), g.keer()))
                .metEvaluaties(g.code(), g.evaluaties(), false))
        .agenda(
            a ->
                a.zonder(Wachtsoort.FASE_EINDE, g.code())
                    .zonder(Wachtsoort.TERUGMELDEN)
                    .met(Wacht.na(Wachtsoort.FASE_EINDE, g.code(), 1, g.tot()).alsPauzeTelt(telt))
                    .met(Fasevouw.evaluaties(g.code(), g.evaluaties(), telt)));
  }

  private static Dossier instrument(Dossier dossier, Fasegebeurtenis.Verlengd g) {
    return dossier
        .met(dossier.plan().wijzig(g.code(), i -> i.verlengdTot(g.tot(), g.keer())))
        .agenda(
            a ->
                a.zonder(Wachtsoort.INSTRUMENT_EINDE, g.code())
                    .met(Wacht.na(Wachtsoort.INSTRUMENT_EINDE, g.code(), 1, g.tot())));
  }
}
