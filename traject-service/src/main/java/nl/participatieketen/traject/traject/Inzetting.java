package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something of the menukaart that is or was used for the deelnemer.
 *
 * @param minimaalTot before this day it ends only for a reason; {@code null} where any day will do
 * @param uiterlijkTot the last day, or {@code null} where there is none
 * @param telt whether it takes, or took, a place under a ceiling
 * @param verlengd how many times it was made longer
 * @param afgelopenOp {@code null} while it is used
 * @param vrijgegeven whether the place is free again
 */
public record Inzetting(
    String instrument,
    LocalDate van,
    @Nullable LocalDate minimaalTot,
    @Nullable LocalDate uiterlijkTot,
    boolean telt,
    int verlengd,
    @Nullable LocalDate afgelopenOp,
    boolean vrijgegeven) {

  public boolean loopt() {
    return afgelopenOp == null;
  }

  /** Whether it is over but still counts under the ceiling. */
  public boolean moetVrij() {
    return telt && !loopt() && !vrijgegeven;
  }

  Inzetting minimaalTot(@Nullable LocalDate dag) {
    return new Inzetting(
        instrument, van, dag, uiterlijkTot, telt, verlengd, afgelopenOp, vrijgegeven);
  }

  Inzetting afgelopen(LocalDate op) {
    return new Inzetting(
        instrument, van, minimaalTot, uiterlijkTot, telt, verlengd, op, vrijgegeven);
  }

  Inzetting vrij() {
    return new Inzetting(
        instrument, van, minimaalTot, uiterlijkTot, telt, verlengd, afgelopenOp, true);
  }

  Inzetting verlengdTot(LocalDate tot, int keer) {
    return new Inzetting(instrument, van, minimaalTot, tot, telt, keer, afgelopenOp, vrijgegeven);
  }

  Inzetting opgeschoven(LocalDate pauze, int dagen) {
    return loopt()
        ? new Inzetting(
            instrument,
            van,
            Opschuiving.van(minimaalTot, pauze, dagen),
            Opschuiving.van(uiterlijkTot, pauze, dagen),
            telt,
            verlengd,
            null,
            vrijgegeven)
        : this;
  }
}
