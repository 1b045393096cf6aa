package nl.participatieketen.werkgever.werkplek;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.participatieketen.edge.input.Input;
import org.jspecify.annotations.Nullable;

/** What is sent about a werkplek. */
record WerkplekInvoer(
    @NotNull(message = CODE_VERWACHT) @Pattern(regexp = CODE, message = CODE_VERWACHT)
        @Nullable String functie,
    @NotNull(message = "een soort van de werkwijze")
        @Pattern(regexp = CODE, message = CODE_VERWACHT)
        @Nullable String soort,
    @NotNull(message = UREN_VERWACHT)
        @Min(value = 1, message = UREN_VERWACHT)
        @Max(value = 40, message = UREN_VERWACHT)
        @Nullable Integer urenPerWeek,
    @NotNull(message = PLAATSEN_VERWACHT)
        @Min(value = 1, message = PLAATSEN_VERWACHT)
        @Max(value = 200, message = PLAATSEN_VERWACHT)
        @Nullable Integer aantalPlaatsen,
    @NotNull(message = "een datum als 2026-01-31") @Nullable LocalDate beschikbaarVanaf,
    @Pattern(regexp = CODE, message = CODE_VERWACHT) @Nullable String regio,
    @Size(min = 1, max = 200, message = "1 tot 200 tekens") @Nullable String werkgever)
    implements Input {

  private static final String CODE = "[a-z][a-z0-9-]{0,63}";
  private static final String CODE_VERWACHT =
      "een code: een kleine letter, dan kleine letters, cijfers en streepjes, samen hoogstens 64";
  private static final String UREN_VERWACHT = "een geheel getal van 1 tot en met 40";
  private static final String PLAATSEN_VERWACHT =
      "een geheel getal van 1 tot en met 200; bied meer plaatsen aan als meer werkplekken";

  Aanbod alsAanbod() {
    return new Aanbod(
        Objects.requireNonNull(functie),
        Objects.requireNonNull(soort),
        Objects.requireNonNull(urenPerWeek),
        Objects.requireNonNull(aantalPlaatsen),
        Objects.requireNonNull(beschikbaarVanaf),
        regio,
        werkgever);
  }
}
