package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked in the guidance of a deelnemer. */
public sealed interface BegeleidingOpdracht extends Opdracht {

  record VoerGesprek(
      String soort,
      LocalDate op,
      List<String> met,
      @Nullable Integer minuten,
      @Nullable String verslag,
      @Nullable String afspraken)
      implements BegeleidingOpdracht {
    public VoerGesprek {
      met = List.copyOf(met);
    }
  }

  /** The deelnemer was not reached, or did not come. */
  record MeldContactMislukt(LocalDate op, String via, @Nullable String toelichting)
      implements BegeleidingOpdracht {}

  /**
   * @param feiten canonical text by code
   */
  record LegFeitenVast(LocalDate op, Map<String, String> feiten) implements BegeleidingOpdracht {
    public LegFeitenVast {
      feiten = Map.copyOf(feiten);
    }
  }

  record BepaalTrede(int nu, @Nullable Integer doel) implements BegeleidingOpdracht {}

  /**
   * @param formulier the name that the werkwijze gives it, as a code
   * @param door a role, or deelnemer
   */
  record VulFormulierIn(String formulier, String door, Map<String, String> antwoorden)
      implements BegeleidingOpdracht {
    public VulFormulierIn {
      antwoorden = Map.copyOf(antwoorden);
    }
  }

  record BrengCasusIn(boolean twijfel, String vraag) implements BegeleidingOpdracht {}

  record BespreekCasus(String uitkomst) implements BegeleidingOpdracht {}

  record BeginHulplijn(String lijn, @Nullable String toelichting) implements BegeleidingOpdracht {}

  record RondHulplijnAf(String lijn, @Nullable String uitkomst) implements BegeleidingOpdracht {}

  /**
   * @param terugOp when it is looked at again
   */
  record Pauzeer(LocalDate terugOp, String reden) implements BegeleidingOpdracht {}

  record Hervat() implements BegeleidingOpdracht {}

  record HandelSignaalAf(String soort, String onderwerp, int nr, @Nullable String toelichting)
      implements BegeleidingOpdracht {}
}
