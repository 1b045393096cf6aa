package nl.participatieketen.traject.medewerker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much time a professional has.
 *
 * @param medewerker {@code null} before the first time
 * @param rollen roles of werkwijzen
 */
public record Medewerkerstand(
    @Nullable String medewerker, List<String> rollen, int minutenPerWeek) {

  public Medewerkerstand {
    rollen = List.copyOf(rollen);
  }
}
