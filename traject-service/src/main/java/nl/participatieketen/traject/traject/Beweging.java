package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import nl.participatieketen.werkwijze.Duur;

/**
 * That things move. Where nothing moves, or nobody speaks with the deelnemer, for so long, someone
 * is told; no source gives these durations, so they are the product's own.
 */
public final class Beweging {

  /** How long nothing may move. */
  public static final Duur STILSTAND = Duur.van("P3M");

  /** How long nobody may have spoken with the deelnemer. */
  public static final Duur UIT_BEELD = Duur.van("P3M");

  private Beweging() {}

  /** Something moved on this day. */
  static Dossier op(Dossier dossier, LocalDate dag) {
    return dossier.agenda(
        agenda ->
            agenda.metLater(
                Wacht.na(Wachtsoort.STAGNATIE, Wacht.TRAJECT, 1, STILSTAND.laatsteDag(dag))));
  }

  /** The deelnemer was spoken on this day. */
  static Dossier gesproken(Dossier dossier, LocalDate dag) {
    LocalDate eerder = dossier.begeleiding().laatsteContact();
    return eerder != null && eerder.isAfter(dag)
        ? dossier
        : dossier
            .met(dossier.begeleiding().contact(dag, 0))
            .agenda(
                agenda ->
                    agenda
                        .zonder(Wachtsoort.ESCALATIE)
                        .metLater(
                            Wacht.na(
                                Wachtsoort.UIT_BEELD,
                                Wacht.TRAJECT,
                                1,
                                UIT_BEELD.laatsteDag(dag))));
  }
}
