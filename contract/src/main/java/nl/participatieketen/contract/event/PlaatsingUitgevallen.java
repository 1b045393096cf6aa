package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The plaatsing ended before it had proved lasting.
 *
 * @param plaatsingId the plaatsing
 * @param trajectId the traject it followed from
 * @param werkplekId the offer that becomes free again
 * @param reden the code of the reason
 * @param uitgevallenOp the day it ended
 */
public record PlaatsingUitgevallen(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID plaatsingId,
    UUID trajectId,
    UUID werkplekId,
    String reden,
    LocalDate uitgevallenOp)
    implements DeelnemerEvent {}
