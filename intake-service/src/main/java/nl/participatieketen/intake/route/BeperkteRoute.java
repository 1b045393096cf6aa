package nl.participatieketen.intake.route;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;

/**
 * A route with a limited number of places.
 *
 * @param werkwijze by its id: all its versions share the places
 * @param plaatsen how many can be held at once
 */
public record BeperkteRoute(String organisatie, String werkwijze, String route, int plaatsen) {

  /** The stream of its places. */
  public StreamId stroom() {
    return stroom(organisatie, werkwijze, route);
  }

  static StreamId stroom(String organisatie, String werkwijze, String route) {
    return new StreamId(
        organisatie,
        RouteSoort.NAAM,
        UUID.nameUUIDFromBytes((werkwijze + "/" + route).getBytes(StandardCharsets.UTF_8)));
  }
}
