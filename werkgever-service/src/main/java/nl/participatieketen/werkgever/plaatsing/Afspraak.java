package nl.participatieketen.werkgever.plaatsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * Who works where, and how.
 *
 * @param kandidaatId the traject that it follows from
 * @param werkwijze the version under which the case of the kandidaat began
 * @param soort code of the kind of place, from the werkwijze
 * @param begonnenOp the first working day
 * @param nazorgTot the last day of nazorg, inclusive
 * @param werkgeverId whose the werkplek is, or {@code null} where only the organisatie knows it
 */
public record Afspraak(
    UUID deelnemerId,
    UUID kandidaatId,
    UUID werkplekId,
    Werkwijzeversie werkwijze,
    String soort,
    int urenPerWeek,
    LocalDate begonnenOp,
    LocalDate nazorgTot,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String werkgeverId) {}
