package nl.participatieketen.werkwijze.traject;

import java.util.List;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * The plan that is made with the deelnemer.
 *
 * @param naam what a person reads, in Dutch
 * @param binnen how long after the start it must be there
 * @param ondertekening who sign it: roles, or {@code deelnemer}
 * @param onderdelen what must be in it
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Plan(
    String naam,
    @Nullable Duur binnen,
    List<String> ondertekening,
    List<String> onderdelen,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Plan {
    ondertekening = List.copyOf(ondertekening);
    onderdelen = List.copyOf(onderdelen);
  }
}
