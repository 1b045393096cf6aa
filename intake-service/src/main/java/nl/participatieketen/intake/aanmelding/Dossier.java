package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * Who it is and how the case came in.
 *
 * @param werkwijze the version under which it began, and keeps
 * @param persoon {@code null} without insight, or after the key was destroyed
 * @param contact how the deelnemer is reached now; {@code null} like {@code persoon}
 * @param contactOp the day on which that was last looked at
 * @param ronde how often it was sent to a traject
 * @param aantalTeruggemeld how often a traject sent it back (rondpompen, S4 1.2)
 * @param laatsteTerugkomst why it came back last, or {@code null} when it never did
 */
public record Dossier(
    UUID deelnemerId,
    Werkwijzeversie werkwijze,
    String kanaal,
    @Nullable String selectieronde,
    LocalDate aangemeldOp,
    List<String> signalen,
    @Nullable Persoon persoon,
    @Nullable Contact contact,
    LocalDate contactOp,
    @Nullable Verwijzer verwijzer,
    @Nullable Boolean uitkering,
    int ronde,
    int aantalTeruggemeld,
    @Nullable Terugkomst laatsteTerugkomst) {

  Dossier metRonde(int nieuw) {
    return met(persoon, contact, contactOp, nieuw, aantalTeruggemeld, laatsteTerugkomst);
  }

  Dossier met(Terugkomst terugkomst, int aantal) {
    return met(persoon, contact, contactOp, ronde, aantal, terugkomst);
  }

  Dossier met(@Nullable Contact nieuw, LocalDate op) {
    return met(persoon, nieuw, op, ronde, aantalTeruggemeld, laatsteTerugkomst);
  }

  Dossier met(BrpDatum geboren) {
    return met(
        persoon == null ? null : persoon.met(geboren),
        contact,
        contactOp,
        ronde,
        aantalTeruggemeld,
        laatsteTerugkomst);
  }

  private Dossier met(
      @Nullable Persoon nieuwePersoon,
      @Nullable Contact nieuwContact,
      LocalDate nieuwContactOp,
      int nieuweRonde,
      int aantal,
      @Nullable Terugkomst terugkomst) {
    return new Dossier(
        deelnemerId,
        werkwijze,
        kanaal,
        selectieronde,
        aangemeldOp,
        signalen,
        nieuwePersoon,
        nieuwContact,
        nieuwContactOp,
        verwijzer,
        uitkering,
        nieuweRonde,
        aantal,
        terugkomst);
  }
}
