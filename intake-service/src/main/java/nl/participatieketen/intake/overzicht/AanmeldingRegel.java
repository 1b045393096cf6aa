package nl.participatieketen.intake.overzicht;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.eventstore.StroomId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An aanmelding in a list.
 *
 * @param gesprekUiterlijk the last day for the intakegesprek, or {@code null} when none is awaited
 * @param teLaat whether that day has passed
 */
record AanmeldingRegel(
    UUID aanmeldingId,
    UUID deelnemerId,
    String werkwijze,
    String kanaal,
    LocalDate aangemeldOp,
    String status,
    int aantalTeruggemeld,
    @Nullable LocalDate gesprekUiterlijk,
    boolean teLaat) {

  static AanmeldingRegel van(Document rij) {
    String uiterlijk = rij.getString("gesprekUiterlijk");
    return new AanmeldingRegel(
        StroomId.van(rij.getString("_id")).id(),
        UUID.fromString(rij.getString("deelnemerId")),
        rij.getString("werkwijze"),
        rij.getString("kanaal"),
        LocalDate.parse(rij.getString("aangemeldOp")),
        rij.getString("status"),
        rij.getInteger("aantalTeruggemeld"),
        uiterlijk == null ? null : LocalDate.parse(uiterlijk),
        rij.getBoolean("teLaat", false));
  }
}
