package nl.participatieketen.traject.overdracht;

import java.math.BigDecimal;
import java.util.Map;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Feitsoort;
import nl.participatieketen.werkwijze.Werkwijze;
import org.jspecify.annotations.Nullable;

/** Whether the werkwijze knows a fact that someone else recorded, with this value. */
final class Feitkeuring {

  private Feitkeuring() {}

  /**
   * @param code of a fact, of a score {@code feit.gebied}
   * @param waarde canonical text
   */
  static boolean kent(Werkwijze werkwijze, String code, String waarde) {
    String[] delen = code.split("\\.", 2);
    Feit feit = werkwijze.feiten().get(delen[0]);
    return feit != null
        && feit.lees(gelezen(feit.soort(), delen, waarde))
            instanceof Feit.Gelezen.Waarden(Map<String, String> perCode)
        && perCode.equals(Map.of(code, waarde));
  }

  private static @Nullable Object gelezen(Feitsoort soort, String[] delen, String waarde) {
    try {
      return switch (soort) {
        case GETAL, PROCENT, MAANDEN -> new BigDecimal(waarde);
        case SCORES -> delen.length == 2 ? Map.of(delen[1], Integer.valueOf(waarde)) : null;
        case JANEE, DATUM, KEUZE, TEKST -> waarde;
      };
    } catch (NumberFormatException geenGetal) {
      return null;
    }
  }
}
