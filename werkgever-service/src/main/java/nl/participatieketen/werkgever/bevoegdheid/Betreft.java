package nl.participatieketen.werkgever.bevoegdheid;

import nl.participatieketen.eventstore.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is acted on, as far as it ties the one who acts to it.
 *
 * @param organisatie the tenant whose it is
 * @param werkgeverId the enterprise whose it is, or {@code null} where none is known
 */
record Betreft(String organisatie, @Nullable String werkgeverId) {

  /** What can be reached through a request: that of the asker's own tenant, and nothing else. */
  static Betreft eigen(Actor wie) {
    return new Betreft(wie.organisatie(), wie.namens());
  }
}
