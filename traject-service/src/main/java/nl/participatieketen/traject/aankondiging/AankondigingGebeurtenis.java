package nl.participatieketen.traject.aankondiging;

import java.time.Instant;
import java.util.Map;
import nl.participatieketen.eventstore.EventTable;

/** What has happened to an announcement. */
public sealed interface AankondigingGebeurtenis {

  /** It was heard, and is to be confirmed by its sender. */
  record Aangekondigd(Aankondiging aankondiging, Instant op) implements AankondigingGebeurtenis {}

  /**
   * The sender can't be asked until someone takes away what stands in the way.
   *
   * @param reden the code of what stands in the way
   */
  record BevestigingUitgebleven(String reden, String uitleg, Instant op)
      implements AankondigingGebeurtenis {}

  /** The sender confirmed it, and the traject began. */
  record Bevestigd(Instant op) implements AankondigingGebeurtenis {}

  /** It is not believed: the sender denies it, or says otherwise. */
  record TerzijdeGelegd(String reden, String uitleg, Instant op)
      implements AankondigingGebeurtenis {}

  /** Someone had the sender asked once more. */
  record OpnieuwGevraagd(Instant op) implements AankondigingGebeurtenis {}

  /** The names under which they are stored. */
  EventTable<AankondigingGebeurtenis> TABEL =
      EventTable.of(
          AankondigingGebeurtenis.class,
          Map.of(
              "aangekondigd", Aangekondigd.class,
              "bevestiging-uitgebleven", BevestigingUitgebleven.class,
              "bevestigd", Bevestigd.class,
              "terzijde-gelegd", TerzijdeGelegd.class,
              "opnieuw-gevraagd", OpnieuwGevraagd.class));
}
