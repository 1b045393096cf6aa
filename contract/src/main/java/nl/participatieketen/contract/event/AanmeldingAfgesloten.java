package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The intake closed the aanmelding without a traject.
 *
 * @param aanmeldingId the aanmelding
 * @param reden the code of the reason
 * @param afgeslotenOp the day it was closed
 */
public record AanmeldingAfgesloten(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID aanmeldingId,
    String reden,
    LocalDate afgeslotenOp)
    implements DeelnemerEvent {}
