package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An aanmelding was received and a case begun for the deelnemer.
 *
 * @param aanmeldingId the aanmelding
 * @param kanaal the code of the channel by which it came
 * @param aangemeldOp the day it was received
 */
public record AanmeldingGedaan(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID aanmeldingId,
    String kanaal,
    LocalDate aangemeldOp)
    implements DeelnemerEvent {}
