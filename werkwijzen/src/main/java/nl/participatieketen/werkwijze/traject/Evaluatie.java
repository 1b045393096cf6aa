package nl.participatieketen.werkwijze.traject;

import java.util.List;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which it is looked at how things go. It has either {@code na} or {@code elke}.
 *
 * @param na once, this long after the beginning
 * @param elke again and again, with this much time between
 * @param soort what kind of talk or report, such as {@code driegesprek}
 * @param door the role that holds it; null for whoever directs the case
 * @param met the roles that join
 * @param besluit whether going on, changing or stopping must be decided
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Evaluatie(
    @Nullable Duur na,
    @Nullable Duur elke,
    String soort,
    @Nullable String door,
    List<String> met,
    boolean besluit,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Evaluatie {
    met = List.copyOf(met);
  }
}
