package nl.participatieketen.werkgever.bevoegdheid;

import nl.participatieketen.eventstore.Actor;

/**
 * What is acted on, as far as it ties the one who acts to it.
 *
 * @param organisatie the tenant whose it is
 */
record Betreft(String organisatie) {

  /** What can be reached through a request: that of the asker's own tenant, and nothing else. */
  static Betreft eigen(Actor wie) {
    return new Betreft(wie.organisatie());
  }
}
