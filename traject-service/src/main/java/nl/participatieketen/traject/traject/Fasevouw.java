package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.participatieketen.traject.traject.Fasegebeurtenis.EvaluatieGehouden;
import nl.participatieketen.traject.traject.Fasegebeurtenis.FaseAfgerond;
import nl.participatieketen.traject.traject.Fasegebeurtenis.FaseGestart;
import nl.participatieketen.traject.traject.Fasegebeurtenis.FaseTermijnVerstreken;
import nl.participatieketen.traject.traject.Fasegebeurtenis.LooptijdBepaald;
import nl.participatieketen.traject.traject.Fasegebeurtenis.StapGedaan;
import nl.participatieketen.traject.traject.Fasegebeurtenis.StapGemist;
import nl.participatieketen.traject.traject.Fasegebeurtenis.StapOvergeslagen;
import nl.participatieketen.traject.traject.Fasegebeurtenis.Verlengd;
import nl.participatieketen.traject.traject.Fasegebeurtenis.VerlengingAfgewezen;
import nl.participatieketen.traject.traject.Fasegebeurtenis.VerlengingVoorgesteld;

/** What phases, evaluations and extensions leave behind in the dossier. */
final class Fasevouw {

  private Fasevouw() {}

  static Dossier verwerk(Dossier dossier, Fasegebeurtenis gebeurtenis) {
    Fasenstand fasen = dossier.fasen();
    return switch (gebeurtenis) {
      case LooptijdBepaald g -> looptijd(dossier, g);
      case FaseGestart g -> gestart(dossier, g);
      case StapGedaan g ->
          Beweging.op(
              stap(dossier, g.fase(), g.stap(), g.gedaanOp(), g.geopend(), true)
                  .met(dossier.begeleiding().metFeiten(g.gedaanOp(), g.feiten())),
              g.gedaanOp(),
              g.stilstandOp());
      case StapOvergeslagen g -> stap(dossier, g.fase(), g.stap(), g.op(), g.geopend(), true);
      case StapGemist g -> stap(dossier, g.fase(), g.stap(), g.op(), g.geopend(), false);
      case EvaluatieGehouden g ->
          Beweging.gesproken(
              Beweging.op(
                  dossier
                      .met(fasen.evaluatieGehouden(g))
                      .agenda(
                          a ->
                              a.zonder(Wachtsoort.EVALUATIE, g.fase(), g.nr())
                                  .zonder(Wachtsoort.EVALUATIE_GEMIST, g.fase(), g.nr())),
                  g.gehoudenOp(),
                  g.stilstandOp()),
              g.gehoudenOp(),
              g.uitBeeldOp());
      case FaseTermijnVerstreken g ->
          dossier
              .met(fasen.wijzig(g.fase(), fase -> fase.verstrekenMet(g.gevolg())))
              .agenda(
                  a ->
                      a.gesignaleerd(
                          new Signaal(Wachtsoort.FASE_EINDE.code(), g.fase(), 1, g.uiterlijkTot()),
                          List.of()));
      case FaseAfgerond g -> afgerond(dossier, g);
      case VerlengingVoorgesteld g -> dossier.met(fasen.metVoorstel(g));
      case VerlengingAfgewezen g -> dossier.met(fasen.metVoorstel(null));
      case Verlengd g -> Verlengingsvouw.verwerk(dossier, g);
    };
  }

  private static Dossier looptijd(Dossier dossier, LooptijdBepaald g) {
    List<Wacht> wachten = new ArrayList<>();
    if (g.gebruikelijkTot() != null) {
      wachten.add(Wacht.na(Wachtsoort.TRAJECT_GEBRUIKELIJK, Wacht.TRAJECT, 1, g.gebruikelijkTot()));
    }
    if (g.aftellenVanaf() != null) {
      wachten.add(Wacht.op(Wachtsoort.AFTELLEN, Wacht.TRAJECT, 1, g.aftellenVanaf()));
    }
    wachten.addAll(evaluaties(Wacht.TRAJECT, g.evaluaties(), false));
    return dossier
        .met(dossier.duur().met(g))
        .met(dossier.fasen().metEvaluaties(Wacht.TRAJECT, g.evaluaties(), true))
        .agenda(a -> a.met(wachten));
  }

  private static Dossier gestart(Dossier dossier, FaseGestart g) {
    List<Wacht> wachten = new ArrayList<>();
    if (g.gebruikelijkTot() != null) {
      wachten.add(
          Wacht.na(Wachtsoort.FASE_GEBRUIKELIJK, g.fase(), 1, g.gebruikelijkTot())
              .alsPauzeTelt(g.pauzeTelt()));
    }
    if (g.uiterlijkTot() != null) {
      wachten.add(
          Wacht.na(Wachtsoort.FASE_EINDE, g.fase(), 1, g.uiterlijkTot())
              .alsPauzeTelt(g.pauzeTelt()));
    }
    wachten.addAll(evaluaties(g.fase(), g.evaluaties(), g.pauzeTelt()));
    wachten.addAll(stappen(g.stappen(), g.pauzeTelt()));
    return Beweging.op(
        dossier
            .met(
                dossier
                    .fasen()
                    .met(Fasestand.van(g).metStappen(g.stappen()))
                    .metEvaluaties(g.fase(), g.evaluaties(), true))
            .agenda(a -> a.met(wachten)),
        g.gestartOp(),
        g.stilstandOp());
  }

  static List<Wacht> evaluaties(
      String fase, List<GeplandeEvaluatie> evaluaties, boolean pauzeTelt) {
    return evaluaties.stream()
        .map(e -> Wacht.op(Wachtsoort.EVALUATIE, fase, e.nr(), e.op()).alsPauzeTelt(pauzeTelt))
        .toList();
  }

  private static List<Wacht> stappen(List<GezetteStap> stappen, boolean pauzeTelt) {
    List<Wacht> wachten = new ArrayList<>();
    for (GezetteStap stap : stappen) {
      if (stap.herinneringOp() != null) {
        wachten.add(
            Wacht.op(Wachtsoort.STAP_HERINNERING, stap.stap(), 1, stap.herinneringOp())
                .alsPauzeTelt(pauzeTelt));
      }
      if (stap.uiterlijk() != null) {
        wachten.add(
            Wacht.na(Wachtsoort.STAP, stap.stap(), 1, stap.uiterlijk()).alsPauzeTelt(pauzeTelt));
      }
    }
    return wachten;
  }

  private static Dossier stap(
      Dossier dossier,
      String fase,
      String stap,
      LocalDate op,
      List<GezetteStap> geopend,
      boolean gedaan) {
    Fasestand loopt = dossier.fasen().fasen().get(fase);
    boolean telt = loopt != null && loopt.pauzeTelt();
    return dossier
        .met(
            dossier
                .fasen()
                .wijzig(
                    fase,
                    f -> {
                      Fasestand zonder = f.zonderStap(stap);
                      return (gedaan ? zonder.gedaan(stap, op) : zonder).metStappen(geopend);
                    }))
        .agenda(
            a ->
                a.zonder(Wachtsoort.STAP, stap)
                    .zonder(Wachtsoort.STAP_HERINNERING, stap)
                    .met(stappen(geopend, telt)));
  }

  private static Dossier afgerond(Dossier dossier, FaseAfgerond g) {
    Fasestand fase = dossier.fasen().fasen().get(g.fase());
    Set<String> stappen = fase == null ? Set.of() : fase.open().keySet();
    return Beweging.op(
        dossier
            .met(dossier.fasen().wijzig(g.fase(), f -> f.afgerond(g.afgerondOp())))
            .agenda(
                a -> {
                  Agenda rest =
                      a.zonder(Wachtsoort.FASE_GEBRUIKELIJK, g.fase())
                          .zonder(Wachtsoort.FASE_EINDE, g.fase())
                          .zonder(Wachtsoort.EVALUATIE, g.fase())
                          .zonder(Wachtsoort.EVALUATIE_GEMIST, g.fase());
                  for (String stap : stappen) {
                    rest =
                        rest.zonder(Wachtsoort.STAP, stap)
                            .zonder(Wachtsoort.STAP_HERINNERING, stap);
                  }
                  return rest;
                }),
        g.afgerondOp(),
        g.stilstandOp());
  }
}
