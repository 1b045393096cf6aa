package nl.participatieketen.intake.selectie;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Vastgelegd;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatConflictAanvaard;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatVoorgedragen;
import org.jspecify.annotations.Nullable;

/** Someone who was looked at in a round. */
public sealed interface Kandidaat {

  record Onbekend() implements Kandidaat {}

  /**
   * @param persoon {@code null} without insight, or after the key was destroyed
   * @param feiten likewise
   * @param aanvaard what was found about the BSN and why it began anyway, or {@code null}
   */
  record Geselecteerd(
      UUID deelnemerId,
      String werkwijze,
      String ronde,
      UUID aanmeldingId,
      @Nullable Persoon persoon,
      @Nullable Map<String, Vastgelegd> feiten,
      @Nullable KandidaatConflictAanvaard aanvaard,
      Vervolg vervolg)
      implements Kandidaat {

    Geselecteerd met(Vervolg nieuw) {
      return new Geselecteerd(
          deelnemerId, werkwijze, ronde, aanmeldingId, persoon, feiten, aanvaard, nieuw);
    }

    Geselecteerd met(KandidaatConflictAanvaard nieuw) {
      return new Geselecteerd(
          deelnemerId, werkwijze, ronde, aanmeldingId, persoon, feiten, nieuw, vervolg);
    }
  }

  /**
   * @param criteria {@code null} without insight
   */
  record Uitgesloten(
      UUID deelnemerId, String werkwijze, String ronde, @Nullable List<String> criteria)
      implements Kandidaat {}

  /** How far the aanmelding of whoever was selected is. */
  sealed interface Vervolg {

    /** It has to be done. */
    record Onderweg(KandidaatVoorgedragen opdracht) implements Vervolg {}

    record Aangemeld() implements Vervolg {}

    /**
     * @param uitleg {@code null} without insight
     */
    record Geweigerd(String grond, @Nullable String uitleg) implements Vervolg {}
  }
}
