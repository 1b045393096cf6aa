package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is decided, or waits, about the end of a traject.
 *
 * @param voorstel the stop that waits for a second person, or {@code null}
 * @param ontvangenOp when the intake said that it has the deelnemer back, or {@code null}
 * @param nazorg {@code null} where there is none
 */
public record Eindestand(
    Eindegebeurtenis.@Nullable StopVoorgesteld voorstel,
    @Nullable LocalDate ontvangenOp,
    @Nullable Nazorgstand nazorg) {

  static final Eindestand LEEG = new Eindestand(null, null, null);

  Eindestand metVoorstel(Eindegebeurtenis.@Nullable StopVoorgesteld nieuw) {
    return new Eindestand(nieuw, ontvangenOp, nazorg);
  }

  Eindestand ontvangen(LocalDate op) {
    return new Eindestand(voorstel, op, nazorg);
  }

  Eindestand metNazorg(@Nullable Nazorgstand nieuw) {
    return new Eindestand(voorstel, ontvangenOp, nieuw);
  }

  Eindestand nazorg(UnaryOperator<Nazorgstand> wijziging) {
    return nazorg == null ? this : metNazorg(wijziging.apply(nazorg));
  }
}
