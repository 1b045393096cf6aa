package nl.participatieketen.intake.selectie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.Sensitive;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Vastgelegd;
import org.jspecify.annotations.Nullable;

/** What became of someone who was looked at in a round. */
public sealed interface Kandidaatgebeurtenis {

  record KandidaatGeselecteerd(
      UUID deelnemerId,
      String werkwijze,
      String ronde,
      LocalDate op,
      UUID aanmeldingId,
      @Sensitive @Nullable Persoon persoon,
      @Sensitive @Nullable Map<String, Vastgelegd> feiten)
      implements Kandidaatgebeurtenis {}

  /**
   * It began though something was found about the BSN.
   *
   * @param conflicten the codes of what was found
   * @param reden why it began anyway
   */
  record KandidaatConflictAanvaard(List<String> conflicten, @Sensitive @Nullable String reden)
      implements Kandidaatgebeurtenis {

    public KandidaatConflictAanvaard {
      conflicten = List.copyOf(conflicten);
    }
  }

  /**
   * Whoever was selected will be aangemeld, on behalf of who selected.
   *
   * @param sinds when that began, UTC
   */
  record KandidaatVoorgedragen(Instant sinds, String kanaal, String medewerker, String rol)
      implements Kandidaatgebeurtenis {}

  /**
   * @param criteria why, by the codes of the werkwijze
   */
  record KandidaatUitgesloten(
      UUID deelnemerId,
      String werkwijze,
      String ronde,
      LocalDate op,
      @Sensitive @Nullable List<String> criteria,
      @Sensitive @Nullable Persoon persoon,
      @Sensitive @Nullable Map<String, Vastgelegd> feiten)
      implements Kandidaatgebeurtenis {}

  /** Whoever was selected is aangemeld. */
  record KandidaatAangemeld() implements Kandidaatgebeurtenis {}

  /** Whoever was selected could not be aangemeld. */
  record KandidaatGeweigerd(String grond, @Sensitive @Nullable String uitleg)
      implements Kandidaatgebeurtenis {}

  /** The names under which they are stored. */
  EventTable<Kandidaatgebeurtenis> TABEL =
      EventTable.of(
          Kandidaatgebeurtenis.class,
          Map.of(
              "kandidaat-geselecteerd", KandidaatGeselecteerd.class,
              "kandidaat-uitgesloten", KandidaatUitgesloten.class,
              "kandidaat-conflict-aanvaard", KandidaatConflictAanvaard.class,
              "kandidaat-voorgedragen", KandidaatVoorgedragen.class,
              "kandidaat-aangemeld", KandidaatAangemeld.class,
              "kandidaat-geweigerd", KandidaatGeweigerd.class));
}
