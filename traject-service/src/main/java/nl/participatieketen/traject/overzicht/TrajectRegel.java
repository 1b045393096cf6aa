package nl.participatieketen.traject.overzicht;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;

/**
 * A traject in a list.
 *
 * @param afzender the organisatie that sent the deelnemer
 * @param uiterlijkTot the last day of the longest duration
 * @param termijnVerstreken whether that day has passed while the traject ran
 */
record TrajectRegel(
    UUID trajectId,
    UUID deelnemerId,
    UUID aanmeldingId,
    String afzender,
    String werkwijze,
    int ronde,
    LocalDate gestartOp,
    LocalDate uiterlijkTot,
    boolean termijnVerstreken,
    String status) {

  static TrajectRegel van(Document rij) {
    return new TrajectRegel(
        StreamId.of(rij.getString("_id")).id(),
        UUID.fromString(rij.getString("deelnemerId")),
        UUID.fromString(rij.getString("aanmeldingId")),
        rij.getString("afzender"),
        rij.getString("werkwijze"),
        rij.getInteger("ronde"),
        LocalDate.parse(rij.getString("gestartOp")),
        LocalDate.parse(rij.getString("uiterlijkTot")),
        rij.getBoolean("termijnVerstreken"),
        rij.getString("status"));
  }
}
