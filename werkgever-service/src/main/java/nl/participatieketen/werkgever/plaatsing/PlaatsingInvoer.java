package nl.participatieketen.werkgever.plaatsing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.input.Input;
import org.jspecify.annotations.Nullable;

/** What is sent about plaatsingen. */
final class PlaatsingInvoer {

  private static final String CODE = "[a-z][a-z0-9-]{0,63}";
  private static final String CODE_VERWACHT =
      "een code: een kleine letter, dan kleine letters, cijfers en streepjes, samen hoogstens 64";
  private static final String UREN_VERWACHT = "een geheel getal van 1 tot en met 40";
  private static final int TEKST = 10_000;
  private static final String TEKST_VERWACHT = "ten hoogste 10000 tekens";

  private PlaatsingInvoer() {}

  record NieuwePlaatsing(
      @NotNull(message = "het id van een kandidaat") @Nullable UUID kandidaatId,
      @NotNull(message = "het id van een werkplek") @Nullable UUID werkplekId,
      @NotNull(message = "een soort van de werkwijze")
          @Pattern(regexp = CODE, message = CODE_VERWACHT)
          @Nullable String soort,
      @NotNull(message = UREN_VERWACHT)
          @Min(value = 1, message = UREN_VERWACHT)
          @Max(value = 40, message = UREN_VERWACHT)
          @Nullable Integer urenPerWeek,
      @NotNull(message = "de eerste werkdag, als 2026-01-31") @Nullable LocalDate begonnenOp,
      @Size(max = TEKST, message = TEKST_VERWACHT) @Nullable String toelichting)
      implements Input {

    Voornemen alsVoornemen() {
      return new Voornemen(
          Objects.requireNonNull(kandidaatId),
          Objects.requireNonNull(werkplekId),
          Objects.requireNonNull(soort),
          Objects.requireNonNull(urenPerWeek),
          Objects.requireNonNull(begonnenOp),
          toelichting);
    }
  }

  record Uitval(
      @NotNull(message = "een reden van de werkwijze")
          @Pattern(regexp = CODE, message = CODE_VERWACHT)
          @Nullable String reden,
      @NotNull(message = "de dag waarop de plaatsing eindigde, als 2026-01-31")
          @Nullable LocalDate uitgevallenOp,
      @Size(max = TEKST, message = TEKST_VERWACHT) @Nullable String toelichting)
      implements Input {}
}
