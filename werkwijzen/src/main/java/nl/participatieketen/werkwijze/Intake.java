package nl.participatieketen.werkwijze;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What happens between aanmelding and the choice of a route.
 *
 * @param begin the code of the first step
 * @param stappen the steps by code, in the order of the file
 * @param afsluiten how the intake can end without a route
 */
public record Intake(String begin, Map<String, Stap> stappen, Afsluiten afsluiten) {

  public Intake {
    stappen = Collections.unmodifiableMap(new LinkedHashMap<>(stappen));
  }

  /** The step that comes first. */
  public Stap eersteStap() {
    Stap stap = stappen.get(begin);
    if (stap == null) {
      throw new IllegalStateException("De eerste stap '" + begin + "' bestaat niet");
    }
    return stap;
  }
}
