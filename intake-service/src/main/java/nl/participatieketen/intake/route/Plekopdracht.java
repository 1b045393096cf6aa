package nl.participatieketen.intake.route;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What can be asked about the places of a route; a place is held by an aanmelding. */
public sealed interface Plekopdracht {

  /**
   * Take a place, or else a turn.
   *
   * @param plaatsen how many can be held at once
   */
  record VraagPlek(UUID aanmelding, String route, int plaatsen) implements Plekopdracht {}

  /** The aanmelding knows of the place that it got at {@code sinds}. */
  record BevestigPlek(UUID aanmelding, Instant sinds) implements Plekopdracht {}

  /** The aanmelding will never use the place, or the turn, that it got at {@code sinds}. */
  record LaatVervallen(UUID aanmelding, Instant sinds) implements Plekopdracht {}

  /** The aanmelding has left, with its place or its turn. */
  record GeefVrij(UUID aanmelding, String route, int plaatsen) implements Plekopdracht {}

  /** Take over what was kept before there was a stream. */
  record NeemOver(String route, List<UUID> bezet, List<UUID> wachtend) implements Plekopdracht {}
}
