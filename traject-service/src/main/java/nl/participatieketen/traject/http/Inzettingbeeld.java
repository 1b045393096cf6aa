package nl.participatieketen.traject.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.participatieketen.traject.traject.Inzetting;
import org.jspecify.annotations.Nullable;

/**
 * Something of the menukaart that is or was used, as it is shown.
 *
 * @param minimaalTot before this day it ends only for a reason; {@code null} where any day will do
 * @param uiterlijkTot the last day, or {@code null} where there is none
 * @param telt whether it takes, or took, a place under a ceiling
 * @param verlengd how many times it was made longer
 * @param afgelopenOp {@code null} while it is used
 * @param vrijgegeven whether the place is free again
 */
record Inzettingbeeld(
    String instrument,
    LocalDate van,
    @Nullable LocalDate minimaalTot,
    @Nullable LocalDate uiterlijkTot,
    boolean telt,
    int verlengd,
    @Nullable LocalDate afgelopenOp,
    boolean vrijgegeven) {

  static List<Inzettingbeeld> van(Collection<Inzetting> inzettingen) {
    return inzettingen.stream()
        .map(
            i ->
                new Inzettingbeeld(
                    i.instrument(),
                    i.van(),
                    i.minimaalTot(),
                    i.uiterlijkTot(),
                    i.telt(),
                    i.verlengd(),
                    i.afgelopenOp(),
                    i.vrijgegeven()))
        .toList();
  }
}
