package nl.participatieketen.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who asks something of a stream, and when: all that a decision may know beside the state and what
 * is asked.
 *
 * @param at when it is asked, UTC
 * @param today the day on which it is asked, in the zone in which the service counts days
 */
public record Asker(Actor actor, Instant at, LocalDate today) {

  /**
   * @param zone in which days are counted
   */
  public static Asker of(Actor actor, Instant at, ZoneId zone) {
    return new Asker(actor, at, LocalDate.ofInstant(at, zone));
  }

  /** Whether it happens by itself: a term that passed, a reaction to an event, a process. */
  public boolean isSystem() {
    return actor.internal();
  }
}
