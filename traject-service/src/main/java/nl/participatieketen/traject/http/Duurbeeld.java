package nl.participatieketen.traject.http;

import java.time.LocalDate;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Trajectduur;
import org.jspecify.annotations.Nullable;

/**
 * How long a traject lasts.
 *
 * @param minimaalTot the last day of the least duration, or {@code null}
 * @param bijEinde what is done at the end of the longest duration
 * @param verlengd how many times it was made longer
 * @param stilgestaan how many days pauses have moved it
 */
record Duurbeeld(
    @Nullable LocalDate minimaalTot,
    @Nullable LocalDate gebruikelijkTot,
    String bijEinde,
    int verlengd,
    int stilgestaan) {

  static Duurbeeld van(Dossier dossier) {
    Trajectduur duur = dossier.duur();
    return new Duurbeeld(
        duur.minimaalTot(),
        duur.gebruikelijkTot(),
        duur.bijEinde(),
        duur.verlengd(),
        duur.stilgestaan());
  }
}
