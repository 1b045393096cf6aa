package nl.participatieketen.werkwijze;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An age in whole years, as far as the known part of a birth date tells.
 *
 * @param minstens the youngest that someone can be
 * @param hoogstens the oldest; equal to {@code minstens} where the age is certain
 */
public record Leeftijd(long minstens, long hoogstens) {

  public static Leeftijd van(BrpDatum geboren, LocalDate vandaag) {
    LocalDate laatst = geboren.laatst().isAfter(vandaag) ? vandaag : geboren.laatst();
    return new Leeftijd(
        ChronoUnit.YEARS.between(laatst, vandaag),
        ChronoUnit.YEARS.between(geboren.vroegst(), vandaag));
  }

  public boolean isZeker() {
    return minstens == hoogstens;
  }

  /**
   * As the value of a fact: {@code 49}, or {@code 48 of 49}. Of the latter a {@link Voorwaarde}
   * says {@link Oordeel#ONBEKEND} where it would not say the same of both.
   */
  public String alsFeit() {
    return isZeker() ? String.valueOf(minstens) : minstens + Waarde.OF + hoogstens;
  }
}
