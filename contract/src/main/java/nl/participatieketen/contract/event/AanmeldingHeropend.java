package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The intake took the aanmelding up again after a terugmelding, with its history.
 *
 * @param aanmeldingId the aanmelding
 * @param trajectId the traject that sent the deelnemer back
 * @param aantalTeruggemeld how often this aanmelding has come back by now, 1 or higher
 * @param heropendOp the day it was reopened
 */
public record AanmeldingHeropend(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID aanmeldingId,
    UUID trajectId,
    int aantalTeruggemeld,
    LocalDate heropendOp)
    implements DeelnemerEvent {}
