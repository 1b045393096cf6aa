package nl.participatieketen.traject.traject;

import java.util.UUID;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/**
 * Where a traject came from; it never changes.
 *
 * @param afzender the organisatie that sent the deelnemer, and gets a terugmelding
 * @param werkwijze the version under which the case began, and keeps
 * @param ronde the how-manieth time the aanmelding was sent to a traject
 */
public record Herkomst(
    UUID deelnemerId,
    UUID aanmeldingId,
    String afzender,
    Werkwijzeversie werkwijze,
    String route,
    int ronde) {}
