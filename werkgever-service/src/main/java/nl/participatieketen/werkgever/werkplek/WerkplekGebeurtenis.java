package nl.participatieketen.werkgever.werkplek;

import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.EventTable;

/** What has happened to a werkplek. */
public sealed interface WerkplekGebeurtenis {

  record WerkplekAangeboden(Aanbod aanbod) implements WerkplekGebeurtenis {}

  record PlekVergeven(UUID plaatsingId, UUID kandidaatId) implements WerkplekGebeurtenis {}

  record PlekVrijgekomen(UUID plaatsingId) implements WerkplekGebeurtenis {}

  /** A plaatsing that had no place never gets one any more, however late its request comes in. */
  record PlekVervallen(UUID plaatsingId) implements WerkplekGebeurtenis {}

  /** The names under which they are stored. */
  EventTable<WerkplekGebeurtenis> TABEL =
      EventTable.of(
          WerkplekGebeurtenis.class,
          Map.of(
              "werkplek-aangeboden", WerkplekAangeboden.class,
              "plek-vergeven", PlekVergeven.class,
              "plek-vrijgekomen", PlekVrijgekomen.class,
              "plek-vervallen", PlekVervallen.class));
}
