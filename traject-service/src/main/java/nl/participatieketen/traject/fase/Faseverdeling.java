package nl.participatieketen.traject.fase;

import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.FaseOpdracht;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Zaak;

/** Decides on the phases of a traject. */
public final class Faseverdeling {

  private Faseverdeling() {}

  public static Decision<Gebeurtenis> beslis(Zaak zaak, FaseOpdracht opdracht) {
    return switch (opdracht) {
      case FaseOpdracht.StartFase o -> Fasebesluit.start(zaak, o);
      case FaseOpdracht.RondFaseAf o -> Fasebesluit.rondAf(zaak, o);
      case FaseOpdracht.DoeStap o -> Stapbesluit.doe(zaak, o);
      case FaseOpdracht.SlaStapOver o -> Stapbesluit.slaOver(zaak, o);
      case FaseOpdracht.MeldNietVerschenen o -> Stapbesluit.nietVerschenen(zaak, o);
      case FaseOpdracht.HoudEvaluatie o -> Evaluatiebesluit.houd(zaak, o);
    };
  }
}
