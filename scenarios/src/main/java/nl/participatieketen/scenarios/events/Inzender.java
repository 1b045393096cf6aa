package nl.participatieketen.scenarios.events;

import nl.participatieketen.scenarios.http.Onbereikbaar;

/** Puts on a topic what doesn't come from the services. */
@FunctionalInterface
public interface Inzender {

  /**
   * Where it stands from then on.
   *
   * @throws Onbereikbaar when the broker doesn't take it
   */
  Plaats stuur(String topic, String sleutel, String inhoud);
}
