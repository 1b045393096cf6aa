package nl.participatieketen.werkwijze.begeleiding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next try to reach a deelnemer who does not answer. The tries follow each other.
 *
 * @param door the role that tries
 * @param met the roles that join
 * @param via by what: {@code telefoon}, {@code brief} and the like
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Escalatie(
    String door,
    List<String> met,
    List<String> via,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Escalatie {
    met = List.copyOf(met);
    via = List.copyOf(via);
  }
}
