package nl.participatieketen.intake.http;

import java.time.LocalDate;
import nl.participatieketen.intake.aanmelding.Vastgelegd;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was recorded once, as it is shown.
 *
 * @param op the day for which it counts
 */
public record Waardebeeld(
    String waarde,
    LocalDate op,
    @Nullable String herkomst,
    @Nullable String methode,
    @Nullable String meter) {

  public static Waardebeeld van(Vastgelegd feit) {
    return new Waardebeeld(feit.waarde(), feit.op(), feit.herkomst(), feit.methode(), feit.meter());
  }
}
