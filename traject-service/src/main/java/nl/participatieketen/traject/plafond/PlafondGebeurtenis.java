package nl.participatieketen.traject.plafond;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.EventTable;

/** What has happened to the places under a ceiling. */
public sealed interface PlafondGebeurtenis {

  /**
   * @param plaatsen how many there are, as the werkwijze says
   */
  record PlekIngenomen(
      String werkwijze, String instrument, int plaatsen, UUID trajectId, Instant sinds)
      implements PlafondGebeurtenis {}

  /**
   * Of a ceiling that counts fte.
   *
   * @param uren how many hours a week there are, as follows from the werkwijze
   * @param neemt how many of them the traject takes
   */
  record UrenIngenomen(
      String werkwijze, String instrument, int uren, int neemt, UUID trajectId, Instant sinds)
      implements PlafondGebeurtenis {}

  /** The traject was seen to use it. */
  record PlekBevestigd(UUID trajectId) implements PlafondGebeurtenis {}

  record PlekVrijgekomen(UUID trajectId) implements PlafondGebeurtenis {}

  /** The names under which they are stored. */
  EventTable<PlafondGebeurtenis> TABEL =
      EventTable.of(
          PlafondGebeurtenis.class,
          Map.of(
              "plek-ingenomen", PlekIngenomen.class,
              "uren-ingenomen", UrenIngenomen.class,
              "plek-bevestigd", PlekBevestigd.class,
              "plek-vrijgekomen", PlekVrijgekomen.class));
}
