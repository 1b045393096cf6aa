package nl.participatieketen.traject.plan;

import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Zaak;

/** Decides on the plan and on what is used for a deelnemer. */
public final class Plannen {

  private Plannen() {}

  public static Decision<Gebeurtenis> beslis(Zaak zaak, PlanOpdracht opdracht) {
    return switch (opdracht) {
      case PlanOpdracht.StelPlanOp o -> Planbesluit.stelOp(zaak, o);
      case PlanOpdracht.Onderteken o -> Planbesluit.onderteken(zaak, o);
      case PlanOpdracht.WerkDoelBij o -> Planbesluit.werkDoelBij(zaak, o);
      case PlanOpdracht.ZetInstrumentIn o -> Instrumentbesluit.zetIn(zaak, o);
      case PlanOpdracht.BeeindigInstrument o -> Instrumentbesluit.beeindig(zaak, o);
    };
  }
}
