package nl.participatieketen.intake.route;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Werkwijze;

/**
 * A route with a limited number of places.
 *
 * @param werkwijze by its id: all its versions share the places
 * @param plaatsen how many can be held at once
 */
public record BeperkteRoute(String organisatie, String werkwijze, String route, int plaatsen) {

  /** The limit of a route, for this case under its werkwijze; empty where there is none. */
  public static Optional<BeperkteRoute> van(
      String organisatie, Zaak zaak, Werkwijze werkwijze, String route) {
    return Optional.ofNullable(werkwijze.routes().get(route))
        .map(Route::plafond)
        .map(plafond -> plafond.plaatsen())
        .map(
            plaatsen ->
                new BeperkteRoute(organisatie, zaak.dossier().werkwijze().id(), route, plaatsen));
  }

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
