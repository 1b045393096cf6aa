package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The deelnemer began on a werkplek.
 *
 * @param plaatsingId the plaatsing
 * @param trajectId the traject it follows from
 * @param werkplekId the offer that was taken
 * @param soort the code of the kind of place
 * @param urenPerWeek the agreed hours per week, 1 to 40
 * @param begonnenOp the first working day
 * @param nazorgTot the last day of nazorg, inclusive
 */
public record PlaatsingGestart(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID plaatsingId,
    UUID trajectId,
    UUID werkplekId,
    String soort,
    int urenPerWeek,
    LocalDate begonnenOp,
    LocalDate nazorgTot)
    implements DeelnemerEvent {}
