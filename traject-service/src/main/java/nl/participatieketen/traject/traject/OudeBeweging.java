package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import nl.participatieketen.werkwijze.Duur;

/**
 * What moved before an event itself said until when: three months, whatever the werkwijze. The only
 * policy that folding knows. It never changes, for what was stored then is not stored again.
 */
final class OudeBeweging {

  private static final Duur TOEN = Duur.van("P3M");

  private OudeBeweging() {}

  static LocalDate stilstandOp(LocalDate dag) {
    return TOEN.laatsteDag(dag).plusDays(1);
  }

  static LocalDate uitBeeldOp(LocalDate dag) {
    return TOEN.laatsteDag(dag).plusDays(1);
  }
}
