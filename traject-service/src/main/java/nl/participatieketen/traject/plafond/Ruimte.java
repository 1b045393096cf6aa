package nl.participatieketen.traject.plafond;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.participatieketen.werkwijze.menukaart.Plafond;
import org.jspecify.annotations.Nullable;

/**
 * How much there is under a ceiling, and how much of it one traject takes. Where a werkwijze gives
 * places, each takes one. Where it gives fte, hours a week are counted: no source says how many
 * hours an fte has, so a full week is taken to be {@link #VOLLE_WEEK} hours, as most collective
 * agreements of gemeenten have it; whoever is used without hours takes a full week.
 *
 * @param hoogstens places, or hours a week
 * @param neemt likewise
 */
public record Ruimte(int hoogstens, int neemt, boolean inUren) {

  public static final int VOLLE_WEEK = 36;

  private static final int DECIMALEN = 2;

  /**
   * {@code null} where the ceiling gives neither places nor fte.
   *
   * @param urenPerWeek of one traject, or {@code null} where that is not known
   */
  public static @Nullable Ruimte van(@Nullable Plafond plafond, @Nullable Integer urenPerWeek) {
    if (plafond == null) {
      return null;
    }
    if (plafond.plaatsen() != null) {
      return new Ruimte(plafond.plaatsen(), 1, false);
    }
    return plafond.fte() == null
        ? null
        : new Ruimte(
            plafond.fte().multiply(BigDecimal.valueOf(VOLLE_WEEK)).intValue(),
            urenPerWeek == null ? VOLLE_WEEK : urenPerWeek,
            true);
  }

  /** Hours a week as fte. */
  static BigDecimal fte(int uren) {
    return BigDecimal.valueOf(uren)
        .divide(BigDecimal.valueOf(VOLLE_WEEK), DECIMALEN, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }
}
