package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The traject ended with an outcome.
 *
 * @param trajectId the traject
 * @param aanmeldingId the aanmelding it answered
 * @param afzender the organisatie that had sent the deelnemer
 * @param uitstroom the code of the outcome
 * @param afgerondOp the day it ended
 */
public record TrajectAfgerond(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID trajectId,
    UUID aanmeldingId,
    String afzender,
    String uitstroom,
    LocalDate afgerondOp)
    implements DeelnemerEvent {}
