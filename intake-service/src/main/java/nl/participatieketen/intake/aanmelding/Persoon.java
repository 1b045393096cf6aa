package nl.participatieketen.intake.aanmelding;

import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;

/**
 * Who a deelnemer is; always encrypted.
 *
 * @param bsn burgerservicenummer, used by a gemeente on the ground of art. 46 UAVG and art. 10
 *     Wabb, or {@code null} where it is not known or not allowed
 * @param geboortedatum as far as the BRP knows it
 */
public record Persoon(
    @Nullable String bsn,
    String naam,
    BrpDatum geboortedatum,
    @Nullable String telefoon,
    @Nullable String email) {

  Persoon met(BrpDatum geboren) {
    return new Persoon(bsn, naam, geboren, telefoon, email);
  }
}
