package nl.participatieketen.traject.traject;

import java.time.LocalDate;

/** What the plan and the instruments leave behind in the dossier. */
final class Planvouw {

  private Planvouw() {}

  static Dossier verwerk(Dossier dossier, Plangebeurtenis gebeurtenis) {
    Planstand plan = dossier.plan();
    return switch (gebeurtenis) {
      case Plangebeurtenis.PlanGevraagd g ->
          dossier
              .met(plan.gevraagd(g.uiterlijk()))
              .agenda(a -> a.met(Wacht.na(Wachtsoort.PLAN, Wacht.TRAJECT, 1, g.uiterlijk())));
      case Plangebeurtenis.PlanOpgesteld g ->
          Beweging.op(
              dossier.met(plan.opgesteld(Planversie.van(g))), g.opgesteldOp(), g.stilstandOp());
      case Plangebeurtenis.PlanOndertekend g ->
          dossier.met(plan.ondertekend(g.ondertekenaar(), g.op()));
      case Plangebeurtenis.PlanVastgesteld g ->
          Beweging.op(
              dossier.met(plan.vastgesteld(g.op())).agenda(a -> a.zonder(Wachtsoort.PLAN)),
              g.op(),
              g.stilstandOp());
      case Plangebeurtenis.DoelBijgewerkt g ->
          Beweging.op(dossier.met(plan.metDoel(g.doel(), g.stand())), g.op(), g.stilstandOp());
      case Plangebeurtenis.InstrumentIngezet g -> ingezet(dossier, g);
      case Plangebeurtenis.InstrumentduurBepaald g -> duur(dossier, g);
      case Plangebeurtenis.InstrumentAfgelopen g ->
          Beweging.op(
              dossier
                  .met(plan.wijzig(g.instrument(), i -> i.afgelopen(g.op())))
                  .agenda(
                      a ->
                          a.zonder(Wachtsoort.INSTRUMENT_EINDE, g.instrument())
                              .zonder(Wachtsoort.INSTRUMENT_GEBRUIKELIJK, g.instrument())),
              g.op(),
              g.stilstandOp());
      case Plangebeurtenis.PlekVrijgegeven g ->
          dossier.met(plan.wijzig(g.instrument(), Inzetting::vrij));
    };
  }

  private static Dossier ingezet(Dossier dossier, Plangebeurtenis.InstrumentIngezet g) {
    Inzetting inzetting =
        new Inzetting(g.instrument(), g.van(), null, g.uiterlijkTot(), g.telt(), 0, null, false);
    LocalDate tot = g.uiterlijkTot();
    return Beweging.op(
        dossier
            .met(dossier.plan().ingezet(inzetting))
            .agenda(
                a ->
                    tot == null
                        ? a
                        : a.met(Wacht.na(Wachtsoort.INSTRUMENT_EINDE, g.instrument(), 1, tot))),
        g.van(),
        g.stilstandOp());
  }

  private static Dossier duur(Dossier dossier, Plangebeurtenis.InstrumentduurBepaald g) {
    LocalDate gebruikelijk = g.gebruikelijkTot();
    return dossier
        .met(dossier.plan().wijzig(g.instrument(), i -> i.minimaalTot(g.minimaalTot())))
        .agenda(
            a ->
                gebruikelijk == null
                    ? a
                    : a.met(
                        Wacht.na(
                            Wachtsoort.INSTRUMENT_GEBRUIKELIJK, g.instrument(), 1, gebruikelijk)));
  }
}
