package nl.participatieketen.traject.aankondiging;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.traject.traject.Herkomst;

/**
 * What was announced: ids, codes and days, as they travelled.
 *
 * @param dataref where the sender can be asked for it
 * @param aangemeldOp the day of the decision, as it was told
 */
public record Aankondiging(Herkomst herkomst, URI dataref, LocalDate aangemeldOp) {

  /**
   * The id of its stream follows from all that is said: an untrue announcement can't take the place
   * of a true one about the same aanmelding.
   */
  public UUID id() {
    String naam =
        String.join(
            "/",
            herkomst.afzender(),
            herkomst.aanmeldingId().toString(),
            String.valueOf(herkomst.ronde()),
            herkomst.deelnemerId().toString(),
            herkomst.werkwijze().id(),
            String.valueOf(herkomst.werkwijze().versie()),
            herkomst.route(),
            aangemeldOp.toString(),
            dataref.toString());
    return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8));
  }
}
