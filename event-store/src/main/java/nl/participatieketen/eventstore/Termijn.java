package nl.participatieketen.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that is due, as the state of a stream says.
 *
 * @param soort what is due, kebab-case
 * @param vervalt the first instant at which the term has passed, UTC, in whole milliseconds (as it
 *     is stored); together with {@code soort} it names the term, so one that is moved is another
 *     term
 */
public record Termijn(String soort, Instant vervalt) {

  public Termijn {
    vervalt = vervalt.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The id of the opdracht that this term becomes. */
  public String opdrachtId() {
    return "termijn/" + soort + "/" + vervalt;
  }
}
