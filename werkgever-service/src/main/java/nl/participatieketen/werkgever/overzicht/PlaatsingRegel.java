package nl.participatieketen.werkgever.overzicht;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;

/** A plaatsing in a list. */
record PlaatsingRegel(
    UUID plaatsingId,
    String status,
    UUID kandidaatId,
    UUID werkplekId,
    String soort,
    int urenPerWeek,
    LocalDate begonnenOp,
    LocalDate nazorgTot) {

  static PlaatsingRegel van(Document rij) {
    return new PlaatsingRegel(
        StreamId.of(rij.getString("_id")).id(),
        rij.getString("status"),
        UUID.fromString(rij.getString("kandidaatId")),
        UUID.fromString(rij.getString("werkplekId")),
        rij.getString("soort"),
        rij.getInteger("urenPerWeek"),
        LocalDate.parse(rij.getString("begonnenOp")),
        LocalDate.parse(rij.getString("nazorgTot")));
  }
}
