package nl.participatieketen.werkwijze;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a deelnemer is invited.
 *
 * @param via by what, in the order in which it is tried, such as {@code brief}
 * @param door the role that invites, or {@code null} for the one that does the step
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Uitnodigen(
    List<String> via, @Nullable String door, @Nullable String uitleg, @Nullable String bron) {

  public Uitnodigen {
    via = Leeg.tenzij(via);
  }
}
