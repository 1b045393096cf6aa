package nl.participatieketen.werkgever.plaatsing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.Tekst;
import org.jspecify.annotations.Nullable;

/** What is sent about plaatsingen. */
final class PlaatsingInvoer {

  private static final String UREN_VERWACHT = "een geheel getal van 1 tot en met 40";

  private PlaatsingInvoer() {}

  record NieuwePlaatsing(
      @NotNull(message = "het id van een kandidaat") @Nullable UUID kandidaatId,
      @NotNull(message = "het id van een werkplek") @Nullable UUID werkplekId,
      @NotNull(message = "een soort van de werkwijze") @Code @Nullable String soort,
      @NotNull(message = UREN_VERWACHT)
          @Min(value = 1, message = UREN_VERWACHT)
          @Max(value = 40, message = UREN_VERWACHT)
          @Nullable Integer urenPerWeek,
      @NotNull(message = "de eerste werkdag, als 2026-01-31") @Nabij @Nullable LocalDate begonnenOp,
      @Tekst @Nullable String toelichting)
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
      @NotNull(message = "een reden van de werkwijze") @Code @Nullable String reden,
      @NotNull(message = "de dag waarop de plaatsing eindigde, als 2026-01-31") @Nabij
          @Nullable LocalDate uitgevallenOp,
      @Tekst @Nullable String toelichting)
      implements Input {}

  /** Nothing is told but that it is done. */
  record Afhandeling() implements Input {}
}
