package nl.participatieketen.intake.aanmelding;

import java.util.UUID;

/**
 * Another case that this one has to do with, such as that of a partner.
 *
 * @param relatie what the other is to this deelnemer
 */
public record Koppeling(UUID aanmeldingId, String relatie) {}
