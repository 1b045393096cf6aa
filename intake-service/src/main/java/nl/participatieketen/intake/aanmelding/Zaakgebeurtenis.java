package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Sensitive;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.jspecify.annotations.Nullable;

/** How an aanmelding begins, goes to a traject, comes back and ends. */
public sealed interface Zaakgebeurtenis extends Gebeurtenis {

  /**
   * @param aanvraag whether the kanaal makes it an application at once
   * @param selectieronde the round in which the deelnemer was selected, or {@code null}
   * @param toestemmingOp when the deelnemer agreed to the referral, or {@code null}
   * @param signalen what is odd about the doelgroep, by the codes of the werkwijze
   * @param uitzondering why an exclusion was set aside, or {@code null} where none held
   */
  record AanmeldingGedaan(
      UUID deelnemerId,
      Werkwijzeversie werkwijze,
      String kanaal,
      boolean aanvraag,
      LocalDate aangemeldOp,
      @Nullable String selectieronde,
      @Nullable LocalDate toestemmingOp,
      List<OpenStap> geopend,
      @Sensitive @Nullable List<String> signalen,
      @Sensitive @Nullable Persoon persoon,
      @Sensitive @Nullable Verwijzer verwijzer,
      @Sensitive @Nullable Boolean uitkering,
      @Sensitive @Nullable Map<String, Vastgelegd> feiten,
      @Sensitive @Nullable String toelichting,
      @Sensitive @Nullable String uitzondering)
      implements Zaakgebeurtenis {

    public AanmeldingGedaan {
      geopend = List.copyOf(geopend);
    }
  }

  /**
   * It began though something was found about the BSN.
   *
   * @param conflicten the codes of what was found
   * @param reden why it began anyway
   */
  record PersoonsconflictAanvaard(List<String> conflicten, @Sensitive @Nullable String reden)
      implements Zaakgebeurtenis {

    public PersoonsconflictAanvaard {
      conflicten = List.copyOf(conflicten);
    }
  }

  /**
   * @param ontvanger the organisatie that gets the traject
   * @param ronde the how-manieth time this aanmelding is sent to a traject
   * @param overdracht the codes of the facts that the receiver may see
   * @param plek whether one of a limited number of places is taken
   */
  record AangemeldVoorTraject(
      String route,
      String ontvanger,
      int ronde,
      LocalDate aangemeldOp,
      List<String> overdracht,
      boolean plek,
      @Sensitive @Nullable String toelichting)
      implements Zaakgebeurtenis {

    public AangemeldVoorTraject {
      overdracht = List.copyOf(overdracht);
    }
  }

  record TrajectBegonnen(UUID trajectId, LocalDate gestartOp) implements Zaakgebeurtenis {}

  record AanmeldingHeropend(
      Terugkomst terugkomst, int aantalTeruggemeld, LocalDate heropendOp, List<OpenStap> geopend)
      implements Zaakgebeurtenis {

    public AanmeldingHeropend {
      geopend = List.copyOf(geopend);
    }
  }

  record AanmeldingAfgesloten(
      String reden, LocalDate afgeslotenOp, @Sensitive @Nullable String toelichting)
      implements Zaakgebeurtenis {}
}
