package nl.participatieketen.intake.persoon;

import java.util.UUID;
import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;

/**
 * By what a person is recognised within an organisatie.
 *
 * @param nieuw the id of whoever was not known yet
 */
public record Aanduiding(
    String organisatie, @Nullable String bsn, String naam, BrpDatum geboortedatum, UUID nieuw) {}
