package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.werkwijze.Organisatie;
import org.jspecify.annotations.Nullable;

/**
 * Begin an aanmelding.
 *
 * @param werkwijze the werkwijze to follow, or {@code null} for the usual one of the organisatie
 * @param feiten what is known at once, as it was sent
 * @param toestemmingOp when the deelnemer agreed to the referral
 * @param uitzondering why an exclusion of the werkwijze is set aside
 * @param vastgelegd what was read and recorded before
 * @param persoonstoets what was found about the BSN
 */
public record DoeAanmelding(
    UUID deelnemerId,
    Organisatie organisatie,
    @Nullable String werkwijze,
    String kanaal,
    @Nullable String selectieronde,
    Persoon persoon,
    @Nullable Verwijzer verwijzer,
    @Nullable LocalDate toestemmingOp,
    @Nullable Boolean uitkering,
    Map<String, Object> feiten,
    @Nullable String toelichting,
    @Nullable String uitzondering,
    Map<String, Vastgelegd> vastgelegd,
    Persoonstoets persoonstoets)
    implements Opdracht {

  public DoeAanmelding(
      UUID deelnemerId,
      Organisatie organisatie,
      @Nullable String werkwijze,
      String kanaal,
      @Nullable String selectieronde,
      Persoon persoon,
      @Nullable Verwijzer verwijzer,
      @Nullable LocalDate toestemmingOp,
      @Nullable Boolean uitkering,
      Map<String, Object> feiten,
      @Nullable String toelichting,
      @Nullable String uitzondering) {
    this(
        deelnemerId,
        organisatie,
        werkwijze,
        kanaal,
        selectieronde,
        persoon,
        verwijzer,
        toestemmingOp,
        uitkering,
        feiten,
        toelichting,
        uitzondering,
        Map.of(),
        Persoonstoets.NIETS);
  }

  /** Of someone who was selected, with the facts by which that was done. */
  public static DoeAanmelding naSelectie(
      UUID deelnemerId,
      Organisatie organisatie,
      String werkwijze,
      String kanaal,
      String ronde,
      Persoon persoon,
      Map<String, Vastgelegd> vastgelegd,
      Persoonstoets persoonstoets) {
    return new DoeAanmelding(
        deelnemerId,
        organisatie,
        werkwijze,
        kanaal,
        ronde,
        persoon,
        null,
        null,
        null,
        Map.of(),
        null,
        null,
        vastgelegd,
        persoonstoets);
  }

  /** The same, for this person about whom this was found. */
  public DoeAanmelding voor(UUID deelnemer, Persoonstoets gevonden) {
    return new DoeAanmelding(
        deelnemer,
        organisatie,
        werkwijze,
        kanaal,
        selectieronde,
        persoon,
        verwijzer,
        toestemmingOp,
        uitkering,
        feiten,
        toelichting,
        uitzondering,
        vastgelegd,
        gevonden);
  }
}
