package nl.participatieketen.intake.overzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An aanmelding in a list.
 *
 * @param stappen the steps that wait to be done
 * @param groep the group, once it is known and as long as nothing was chosen
 * @param route where the deelnemer is, or waits for
 * @param reden why it was closed
 */
record AanmeldingRegel(
    UUID aanmeldingId,
    UUID deelnemerId,
    String werkwijze,
    String kanaal,
    LocalDate aangemeldOp,
    String status,
    int aantalTeruggemeld,
    List<String> stappen,
    @Nullable String groep,
    @Nullable String route,
    @Nullable String reden) {

  static AanmeldingRegel van(Document rij) {
    return new AanmeldingRegel(
        StreamId.of(rij.getString("_id")).id(),
        UUID.fromString(rij.getString("deelnemerId")),
        rij.getString("werkwijze"),
        rij.getString("kanaal"),
        LocalDate.parse(rij.getString("aangemeldOp")),
        rij.getString("status"),
        rij.getInteger("aantalTeruggemeld"),
        rij.getList("stappen", String.class),
        rij.getString("groep"),
        rij.getString("route"),
        rij.getString("reden"));
  }
}
