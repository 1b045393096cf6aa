package nl.participatieketen.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that is due, as the state of a stream says.
 *
 * @param kind what is due, kebab-case
 * @param expires the first instant at which the term has passed, UTC, in whole milliseconds (as it
 *     is stored); together with {@code kind} it names the term, so one that is moved is another
 *     term
 */
public record Deadline(String kind, Instant expires) {

  public Deadline {
    expires = expires.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The id of the opdracht that this term becomes. */
  public String commandId() {
    return "termijn/" + kind + "/" + expires;
  }
}
