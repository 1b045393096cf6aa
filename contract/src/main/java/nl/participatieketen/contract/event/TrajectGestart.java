package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A traject began for the deelnemer who was sent to it.
 *
 * @param trajectId the traject
 * @param aanmeldingId the aanmelding it answers
 * @param afzender the organisatie that sent the deelnemer
 * @param ronde the ronde of the aanmelding for a traject, 1 or higher
 * @param gestartOp the first day
 * @param uiterlijkTot the last day of the maximum term, inclusive
 */
public record TrajectGestart(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID trajectId,
    UUID aanmeldingId,
    String afzender,
    int ronde,
    LocalDate gestartOp,
    LocalDate uiterlijkTot)
    implements DeelnemerEvent {}
