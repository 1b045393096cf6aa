package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step that one has done and that a second one has to confirm.
 *
 * @param door who did it
 * @param tweede the role that confirms
 */
public record Voorgelegd(
    String door,
    String tweede,
    LocalDate gedaanOp,
    List<String> aanwezigen,
    @Nullable Map<String, Vastgelegd> feiten,
    @Nullable String verslag) {

  public Map<String, Vastgelegd> vastTeLeggen() {
    return feiten == null ? Map.of() : feiten;
  }
}
