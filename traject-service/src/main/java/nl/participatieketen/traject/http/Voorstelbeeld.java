package nl.participatieketen.traject.http;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.traject.traject.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a second person.
 *
 * @param wat verlenging or stop
 * @param tweede the roles of which one must confirm
 * @param tot the new last day, or {@code null} for a stop
 */
record Voorstelbeeld(
    String wat,
    @Nullable String soort,
    @Nullable String code,
    LocalDate op,
    String voorgesteldDoor,
    List<String> tweede,
    @Nullable LocalDate tot) {

  static @Nullable Voorstelbeeld van(Dossier dossier) {
    var stop = dossier.einde().voorstel();
    if (stop != null) {
      return new Voorstelbeeld(
          "stop", null, stop.reden(), stop.op(), stop.voorgesteldDoor(), stop.tweede(), null);
    }
    var verlenging = dossier.fasen().voorstel();
    return verlenging == null
        ? null
        : new Voorstelbeeld(
            "verlenging",
            verlenging.soort(),
            verlenging.code(),
            verlenging.op(),
            verlenging.voorgesteldDoor(),
            List.of(verlenging.tweede()),
            verlenging.tot());
  }
}
