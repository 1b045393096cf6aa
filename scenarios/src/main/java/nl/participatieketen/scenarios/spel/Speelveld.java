package nl.participatieketen.scenarios.spel;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.participatieketen.scenarios.events.Eventlog;
import nl.participatieketen.scenarios.events.Inzender;
import nl.participatieketen.scenarios.http.Deur;

/**
 * What a scenario is played on.
 *
 * @param inzender for what doesn't come from the services
 * @param echteTijd the machine's clock, by which is measured
 * @param geduld how long to wait for what others must do
 * @param stilte how long it must be quiet at the end
 * @param logVan where the log of a service lies, by its name
 * @param woorden what a person reads for what the chain says in codes
 */
public record Speelveld(
    Deur deur,
    Eventlog events,
    Inzender inzender,
    Klok klok,
    Clock echteTijd,
    RandomGenerator toeval,
    Duration geduld,
    Duration stilte,
    Function<String, String> logVan,
    Woordenboek woorden) {

  /** The same with another clock. */
  Speelveld met(Klok andere) {
    return new Speelveld(
        deur, events, inzender, andere, echteTijd, toeval, geduld, stilte, logVan, woorden);
  }
}
