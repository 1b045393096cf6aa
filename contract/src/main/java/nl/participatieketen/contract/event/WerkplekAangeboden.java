package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A werkgever offers one or more equal places. It is about no deelnemer.
 *
 * @param werkplekId the offer
 * @param functie the code of the kind of work
 * @param soort the code of the kind of place, such as {@code regulier}, {@code proefplaatsing} or
 *     {@code werkervaringsplek}
 * @param urenPerWeek the hours per week of one place, 1 to 40
 * @param aantalPlaatsen how many places, 1 or higher
 * @param beschikbaarVanaf the first day it can be taken
 * @param regio the code of the region; null where it doesn't matter
 */
public record WerkplekAangeboden(
    String organisatie,
    Door door,
    UUID werkplekId,
    String functie,
    String soort,
    int urenPerWeek,
    int aantalPlaatsen,
    LocalDate beschikbaarVanaf,
    @Nullable String regio)
    implements KetenEvent {}
