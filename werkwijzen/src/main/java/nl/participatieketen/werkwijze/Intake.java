package nl.participatieketen.werkwijze;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens between aanmelding and the choice of a route.
 *
 * @param begin the code of the first step
 * @param bijTerugmelding the code of the step with which a case that comes back goes on, or {@code
 *     null} for {@code begin}
 * @param contactNakijken how long contact data are trusted after they were given or looked at
 * @param stappen the steps by code, in the order of the file
 * @param uitkomsten how the intake can end without a route
 */
public record Intake(
    String begin,
    @Nullable String bijTerugmelding,
    Duur contactNakijken,
    Map<String, Stap> stappen,
    Keuzelijst uitkomsten) {

  public Intake {
    stappen = Leeg.tenzij(stappen);
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
