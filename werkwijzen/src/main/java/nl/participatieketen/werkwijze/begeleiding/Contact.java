package nl.participatieketen.werkwijze.begeleiding;

import java.util.List;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * A talk that comes back, or comes once. It has at most one of {@code elke} and {@code na}.
 *
 * @param soort what kind of talk, such as {@code coachgesprek}
 * @param door the role that holds it; null for whoever directs the case
 * @param elke again and again, with this much time between
 * @param na once, this long after the start
 * @param met the roles that join
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Contact(
    String soort,
    @Nullable String door,
    @Nullable Duur elke,
    @Nullable Duur na,
    List<String> met,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Contact {
    met = List.copyOf(met);
  }
}
