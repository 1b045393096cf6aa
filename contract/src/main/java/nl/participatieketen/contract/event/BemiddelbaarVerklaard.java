package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The deelnemer is ready to be matched with a werkplek.
 *
 * @param trajectId the traject that says so
 * @param verklaardOp the day it was said
 * @param profiel what to look for
 */
public record BemiddelbaarVerklaard(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID trajectId,
    LocalDate verklaardOp,
    Bemiddelingsprofiel profiel)
    implements DeelnemerEvent {}
