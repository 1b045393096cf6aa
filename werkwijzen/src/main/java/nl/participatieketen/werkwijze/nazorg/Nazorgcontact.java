package nl.participatieketen.werkwijze.nazorg;

import java.util.List;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * A contact after a plaatsing. It has either {@code na} or {@code elke}.
 *
 * @param na once, this long after the first working day
 * @param elke again and again, with this much time between
 * @param soort what kind of contact, such as {@code telefoon}
 * @param door the role that makes it; null for whoever directs the case
 * @param met the roles that join
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Nazorgcontact(
    @Nullable Duur na,
    @Nullable Duur elke,
    String soort,
    @Nullable String door,
    List<String> met,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Nazorgcontact {
    met = List.copyOf(met);
  }
}
