package nl.participatieketen.werkgever.werkplek;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Medewerker;
import nl.participatieketen.edge.input.Naam;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkgever.bevoegdheid.Bevoegdheid;
import org.jspecify.annotations.Nullable;

/** What is sent about a werkplek. */
record WerkplekInvoer(
    @NotNull(message = "een functie, zoals logistiek") @Code @Nullable String functie,
    @NotNull(message = "een soort van de werkwijze") @Code @Nullable String soort,
    @NotNull(message = UREN_VERWACHT)
        @Min(value = 1, message = UREN_VERWACHT)
        @Max(value = 40, message = UREN_VERWACHT)
        @Nullable Integer urenPerWeek,
    @NotNull(message = PLAATSEN_VERWACHT)
        @Min(value = 1, message = PLAATSEN_VERWACHT)
        @Max(value = 200, message = PLAATSEN_VERWACHT)
        @Nullable Integer aantalPlaatsen,
    @NotNull(message = "een datum als 2026-01-31") @Nabij @Nullable LocalDate beschikbaarVanaf,
    @Code @Nullable String regio,
    @Naam @Nullable String werkgever,
    @Medewerker(message = WERKGEVER_VERWACHT) @Nullable String werkgeverId)
    implements Input {

  private static final String UREN_VERWACHT = "een geheel getal van 1 tot en met 40";
  private static final String PLAATSEN_VERWACHT =
      "een geheel getal van 1 tot en met 200; bied meer plaatsen aan als meer werkplekken";

  private static final String WERKGEVER_VERWACHT =
      "het id van een werkgever: 1 tot en met 64 letters, cijfers, punten en streepjes; geen negen cijfers";

  /**
   * @throws InvalidInput where a werkgever offers in the name of another
   */
  Aanbod alsAanbod(Actor door) {
    String eigen = Bevoegdheid.alleenVan(door);
    if (eigen != null && werkgeverId != null && !werkgeverId.equals(eigen)) {
      throw new InvalidInput("/werkgeverId", "is van een ander", "uw eigen id, of niets");
    }
    return new Aanbod(
        Objects.requireNonNull(functie),
        Objects.requireNonNull(soort),
        Objects.requireNonNull(urenPerWeek),
        Objects.requireNonNull(aantalPlaatsen),
        Objects.requireNonNull(beschikbaarVanaf),
        regio,
        werkgever,
        eigen == null ? werkgeverId : eigen);
  }
}
