package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A traject that stands still, seen as when it would go on: the days that a pause moves, moved.
 * What is late, and what ends first, is told from this in every list and in every detail.
 */
public final class Stilstand {

  private Stilstand() {}

  /**
   * @param op the day on which it would go on
   */
  public static Dossier voorbij(Stand.Bekend stand, LocalDate op) {
    Pauze pauze = stand.dossier().pauze();
    if (pauze == null) {
      return stand.dossier();
    }
    int dagen = (int) Math.max(0, ChronoUnit.DAYS.between(pauze.van(), op));
    return Vouwen.verwerk(stand, new Begeleidingsgebeurtenis.TrajectHervat(op, dagen))
            instanceof Stand.Bekend verder
        ? verder.dossier()
        : stand.dossier();
  }
}
