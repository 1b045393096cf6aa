package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import nl.participatieketen.eventstore.Actor;

/**
 * Who asks, and when.
 *
 * @param vandaag in Europe/Amsterdam
 */
public record Vrager(Actor actor, LocalDate vandaag) {

  String medewerker() {
    return actor.medewerker();
  }
}
