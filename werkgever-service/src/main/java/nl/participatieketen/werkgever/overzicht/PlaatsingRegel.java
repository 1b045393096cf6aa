package nl.participatieketen.werkgever.overzicht;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A plaatsing in a list.
 *
 * @param aandacht why it waits for an accountmanager, or {@code null} where it doesn't
 */
record PlaatsingRegel(
    UUID plaatsingId,
    String status,
    UUID kandidaatId,
    UUID werkplekId,
    String soort,
    int urenPerWeek,
    LocalDate begonnenOp,
    LocalDate nazorgTot,
    @Nullable String aandacht) {

  static PlaatsingRegel van(Document rij) {
    return new PlaatsingRegel(
        StreamId.of(rij.getString("_id")).id(),
        rij.getString("status"),
        UUID.fromString(rij.getString("kandidaatId")),
        UUID.fromString(rij.getString("werkplekId")),
        rij.getString("soort"),
        rij.getInteger("urenPerWeek"),
        LocalDate.parse(rij.getString("begonnenOp")),
        LocalDate.parse(rij.getString("nazorgTot")),
        aandacht(rij.getString("aandacht")));
  }

  /** {@code null} also in a row of before, until it is rebuilt. */
  private static @Nullable String aandacht(@Nullable String code) {
    return code == null || code.equals(Plaatsingenlijst.GEEN) ? null : code;
  }
}
