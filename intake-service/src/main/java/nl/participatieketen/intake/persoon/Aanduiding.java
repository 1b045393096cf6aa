package nl.participatieketen.intake.persoon;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a person is recognised within an organisatie.
 *
 * @param nieuw the id of whoever was not known yet
 */
public record Aanduiding(
    String organisatie, @Nullable String bsn, String naam, LocalDate geboortedatum, UUID nieuw) {}
