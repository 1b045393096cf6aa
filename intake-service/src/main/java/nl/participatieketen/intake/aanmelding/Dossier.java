package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * What stays with an aanmelding.
 *
 * @param werkwijze the version under which it began, and keeps
 * @param persoon {@code null} without insight, or after the key was destroyed
 * @param ronde how often it was sent to a traject
 * @param aantalTeruggemeld how often a traject sent it back (rondpompen, S4 1.2)
 * @param laatsteTerugkomst why it came back last, or {@code null} when it never did
 */
public record Dossier(
    UUID deelnemerId,
    Werkwijzeversie werkwijze,
    String kanaal,
    LocalDate aangemeldOp,
    @Nullable Persoon persoon,
    int ronde,
    int aantalTeruggemeld,
    @Nullable Terugkomst laatsteTerugkomst) {

  Dossier metRonde(int nieuw) {
    return new Dossier(
        deelnemerId,
        werkwijze,
        kanaal,
        aangemeldOp,
        persoon,
        nieuw,
        aantalTeruggemeld,
        laatsteTerugkomst);
  }

  Dossier met(Terugkomst terugkomst, int aantal) {
    return new Dossier(
        deelnemerId, werkwijze, kanaal, aangemeldOp, persoon, ronde, aantal, terugkomst);
  }
}
