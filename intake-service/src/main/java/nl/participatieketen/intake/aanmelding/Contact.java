package nl.participatieketen.intake.aanmelding;

import org.jspecify.annotations.Nullable;

/**
 * Where a deelnemer can be reached; always encrypted.
 *
 * @param voorkeur the medium that the deelnemer prefers, or {@code null}
 */
public record Contact(
    @Nullable String telefoon,
    @Nullable String email,
    @Nullable String adres,
    @Nullable String voorkeur) {}
