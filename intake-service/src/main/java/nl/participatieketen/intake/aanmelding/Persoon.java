package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a deelnemer is; always encrypted.
 *
 * @param bsn burgerservicenummer, used by a gemeente on the ground of art. 46 UAVG and art. 10
 *     Wabb, or {@code null} where it is not known or not allowed
 */
public record Persoon(
    @Nullable String bsn,
    String naam,
    LocalDate geboortedatum,
    @Nullable String telefoon,
    @Nullable String email) {}
