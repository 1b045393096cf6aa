package nl.participatieketen.werkgever.werkplek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One or more equal places at a werkgever.
 *
 * @param functie code of the kind of work
 * @param soort code of the kind of place, from the werkwijze
 * @param urenPerWeek the most hours per week on one place, 1 to 40
 * @param beschikbaarVanaf the first day on which a place can be taken
 * @param regio code of the region, or {@code null} where it doesn't matter
 * @param werkgever the name of the enterprise, or {@code null}; never published
 * @param werkgeverId the opaque id of the enterprise whose it is, or {@code null} where only the
 *     organisatie knows it; never published
 */
public record Aanbod(
    String functie,
    String soort,
    int urenPerWeek,
    int aantalPlaatsen,
    LocalDate beschikbaarVanaf,
    @Nullable String regio,
    @Nullable String werkgever,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String werkgeverId) {}
