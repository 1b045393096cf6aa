package nl.participatieketen.intake.route;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.EventTable;

/** What happened to the places of a route. */
public sealed interface Plekgebeurtenis {

  /**
   * @param sinds when, UTC; tells this taking apart from another one by the same aanmelding
   * @param route the code of the route
   * @param plaatsen how many could be held at once
   */
  record PlekGenomen(UUID aanmelding, Instant sinds, String route, int plaatsen)
      implements Plekgebeurtenis {}

  /** There was no place. */
  record BeurtGegeven(UUID aanmelding, Instant sinds, String route, int plaatsen)
      implements Plekgebeurtenis {}

  /** Whose turn it was got a place, and has to hear of it. */
  record PlekToegekend(UUID aanmelding, Instant sinds) implements Plekgebeurtenis {}

  record PlekBevestigd(UUID aanmelding) implements Plekgebeurtenis {}

  record PlekVervallen(UUID aanmelding) implements Plekgebeurtenis {}

  record PlekVrijgekomen(UUID aanmelding, String route, int plaatsen) implements Plekgebeurtenis {}

  /** What was kept before there was a stream; who held a place still has to confirm it. */
  record PlekkenOvergenomen(String route, List<UUID> bezet, List<UUID> wachtend, Instant op)
      implements Plekgebeurtenis {
    public PlekkenOvergenomen {
      bezet = List.copyOf(bezet);
      wachtend = List.copyOf(wachtend);
    }
  }

  /** The names under which they are stored. */
  EventTable<Plekgebeurtenis> TABEL =
      EventTable.of(
          Plekgebeurtenis.class,
          Map.of(
              "plek-genomen", PlekGenomen.class,
              "beurt-gegeven", BeurtGegeven.class,
              "plek-toegekend", PlekToegekend.class,
              "plek-bevestigd", PlekBevestigd.class,
              "plek-vervallen", PlekVervallen.class,
              "plek-vrijgekomen", PlekVrijgekomen.class,
              "plekken-overgenomen", PlekkenOvergenomen.class));
}
