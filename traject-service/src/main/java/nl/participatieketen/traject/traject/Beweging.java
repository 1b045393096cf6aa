package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import nl.participatieketen.werkwijze.Werkwijze;
import org.jspecify.annotations.Nullable;

/**
 * That things move. Where nothing moves, or nobody speaks with the deelnemer, for as long as the
 * werkwijze says, someone is told. What moves says when that is: {@code stilstandOp} is the day on
 * which it has stood still too long unless something moves before, {@code uitBeeldOp} the day on
 * which nobody has spoken with the deelnemer for too long. Both are {@code null} in what was stored
 * before a werkwijze said how long; see {@link OudeBeweging}.
 */
public final class Beweging {

  private Beweging() {}

  /** On which day what moves on this day stands still, unless something moves before. */
  public static LocalDate stilstandOp(Werkwijze werkwijze, LocalDate dag) {
    return werkwijze.traject().stilstand().laatsteDag(dag).plusDays(1);
  }

  /** On which day who is spoken on this day is out of sight, unless spoken before. */
  public static LocalDate uitBeeldOp(Werkwijze werkwijze, LocalDate dag) {
    return werkwijze.begeleiding().uitBeeld().laatsteDag(dag).plusDays(1);
  }

  /** Something moved on this day. */
  static Dossier op(Dossier dossier, LocalDate dag, @Nullable LocalDate stilstandOp) {
    LocalDate wanneer = stilstandOp == null ? OudeBeweging.stilstandOp(dag) : stilstandOp;
    return dossier.agenda(
        agenda -> agenda.metLater(Wacht.op(Wachtsoort.STAGNATIE, Wacht.TRAJECT, 1, wanneer)));
  }

  /** The deelnemer was spoken on this day. */
  static Dossier gesproken(Dossier dossier, LocalDate dag, @Nullable LocalDate uitBeeldOp) {
    LocalDate eerder = dossier.begeleiding().laatsteContact();
    if (eerder != null && eerder.isAfter(dag)) {
      return dossier;
    }
    LocalDate wanneer = uitBeeldOp == null ? OudeBeweging.uitBeeldOp(dag) : uitBeeldOp;
    return dossier
        .met(dossier.begeleiding().contact(dag, 0))
        .agenda(
            agenda ->
                agenda
                    .zonder(Wachtsoort.ESCALATIE)
                    .metLater(Wacht.op(Wachtsoort.UIT_BEELD, Wacht.TRAJECT, 1, wanneer)));
  }
}
