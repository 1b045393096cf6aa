package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The intake decided for a traject and sends the deelnemer to whoever runs it. This asks the
 * receiver to start one.
 *
 * @param aanmeldingId the aanmelding this came from
 * @param ontvanger the organisatie that gets the traject
 * @param route the code of the route in the werkwijze
 * @param ronde which time this is that the aanmelding is sent to a traject: 1 for the first
 * @param aangemeldOp the day of the decision
 */
public record DeelnemerAangemeldVoorTraject(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID aanmeldingId,
    String ontvanger,
    String route,
    int ronde,
    LocalDate aangemeldOp)
    implements DeelnemerEvent {}
