package nl.participatieketen.werkwijze.begeleiding;

import java.util.List;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of professionals about deelnemers.
 *
 * @param naam what a person reads, in Dutch
 * @param elke how often
 * @param minuten how long it takes
 * @param met the roles that join
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Overleg(
    String naam,
    @Nullable Duur elke,
    @Nullable Integer minuten,
    List<String> met,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Overleg {
    met = List.copyOf(met);
  }
}
