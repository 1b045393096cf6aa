package nl.participatieketen.traject.fase;

import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.FaseOpdracht;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;

/** Decides on the phases of a traject. */
public final class Faseverdeling {

  private Faseverdeling() {}

  public static Decision<Gebeurtenis> beslis(LopendTraject lopend, FaseOpdracht opdracht) {
    return switch (opdracht) {
      case FaseOpdracht.StartFase o -> Fasebesluit.start(lopend, o);
      case FaseOpdracht.RondFaseAf o -> Fasebesluit.rondAf(lopend, o);
      case FaseOpdracht.DoeStap o -> Stapbesluit.doe(lopend, o);
      case FaseOpdracht.SlaStapOver o -> Stapbesluit.slaOver(lopend, o);
      case FaseOpdracht.MeldNietVerschenen o -> Stapbesluit.nietVerschenen(lopend, o);
      case FaseOpdracht.HoudEvaluatie o -> Evaluatiebesluit.houd(lopend, o);
    };
  }
}
