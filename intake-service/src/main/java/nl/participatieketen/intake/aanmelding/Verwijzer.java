package nl.participatieketen.intake.aanmelding;

import org.jspecify.annotations.Nullable;

/**
 * Who referred a deelnemer; always encrypted.
 *
 * @param organisatie as the referrer calls itself
 * @param contactpersoon whom to call, or {@code null}
 * @param telefoon where, or {@code null}
 */
public record Verwijzer(
    String organisatie, @Nullable String contactpersoon, @Nullable String telefoon) {}
