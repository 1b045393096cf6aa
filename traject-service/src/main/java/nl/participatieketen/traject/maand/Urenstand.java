package nl.participatieketen.traject.maand;

import java.math.BigDecimal;
import nl.participatieketen.werkwijze.begeleiding.Uren;
import nl.participatieketen.werkwijze.begeleiding.Urenbereik;
import org.jspecify.annotations.Nullable;

/**
 * The time that was booked beside the hours that the werkwijze means for a whole traject.
 *
 * @param minimaal hours, or {@code null} where there is no least
 * @param maximaal hours, or {@code null} where there is no most
 * @param stand te-weinig as long as the least is not reached, te-veel past the most, else past
 */
public record Urenstand(
    @Nullable BigDecimal minimaal, @Nullable BigDecimal maximaal, String stand) {

  private static final BigDecimal PER_UUR = BigDecimal.valueOf(60);

  /** Null where the werkwijze says nothing about it. */
  public static @Nullable Urenstand van(@Nullable Uren uren, int minuten) {
    Urenbereik bereik = uren == null ? null : uren.perTraject();
    if (bereik == null) {
      return null;
    }
    BigDecimal geboekt = BigDecimal.valueOf(minuten);
    String stand =
        bereik.maximaal() != null && geboekt.compareTo(minuten(bereik.maximaal())) > 0
            ? "te-veel"
            : bereik.minimaal() != null && geboekt.compareTo(minuten(bereik.minimaal())) < 0
                ? "te-weinig"
                : "past";
    return new Urenstand(bereik.minimaal(), bereik.maximaal(), stand);
  }

  private static BigDecimal minuten(BigDecimal uren) {
    return uren.multiply(PER_UUR);
  }
}
