package nl.participatieketen.traject.plafond;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.participatieketen.werkwijze.menukaart.Plafond;
import org.jspecify.annotations.Nullable;

/**
 * How much there is under a ceiling, and how much of it one traject takes. Where a werkwijze gives
 * places, each takes one. Where it gives fte, hours a week are counted, as many to an fte as the
 * werkwijze says; whoever is used without hours takes a full week.
 *
 * @param hoogstens places, or hours a week
 * @param neemt likewise
 */
public record Ruimte(int hoogstens, int neemt, boolean inUren) {

  private static final int DECIMALEN = 2;

  /**
   * {@code null} where the ceiling gives neither places nor fte.
   *
   * @param urenPerWeek of one traject, or {@code null} where that is not known
   * @param volleWeek how many hours a week one fte is
   */
  public static @Nullable Ruimte van(
      @Nullable Plafond plafond, @Nullable Integer urenPerWeek, int volleWeek) {
    if (plafond == null) {
      return null;
    }
    if (plafond.plaatsen() != null) {
      return new Ruimte(plafond.plaatsen(), 1, false);
    }
    return plafond.fte() == null
        ? null
        : new Ruimte(
            plafond.fte().multiply(BigDecimal.valueOf(volleWeek)).intValue(),
            urenPerWeek == null ? volleWeek : urenPerWeek,
            true);
  }

  /** Hours a week as fte. */
  static BigDecimal fte(int uren, int volleWeek) {
    return BigDecimal.valueOf(uren)
        .divide(BigDecimal.valueOf(volleWeek), DECIMALEN, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }
}
