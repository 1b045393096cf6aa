package nl.participatieketen.werkwijze.einde;

import java.util.List;
import nl.participatieketen.werkwijze.Keuzelijst;
import org.jspecify.annotations.Nullable;

/**
 * When guidance may be stopped.
 *
 * @param redenen the reasons that are allowed; null where nothing is said
 * @param doorTwee the roles that decide together; empty where one decides
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Stoppen(
    @Nullable Keuzelijst redenen,
    List<String> doorTwee,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Stoppen {
    doorTwee = List.copyOf(doorTwee);
  }
}
