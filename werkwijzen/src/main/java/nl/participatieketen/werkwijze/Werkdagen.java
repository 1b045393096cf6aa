package nl.participatieketen.werkwijze;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Monday to Friday, without the days that the Algemene termijnenwet (art. 3) recognises, Goede
 * Vrijdag among them.
 */
public final class Werkdagen {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<MonthDay> VAST =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.MAY, 5),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));
  private static final Set<Integer> DAGEN_NA_PASEN = Set.of(-2, 1, 39, 50);

  private Werkdagen() {}

  /** Whether {@code dag} is one. */
  public static boolean is(LocalDate dag) {
    return !WEEKEND.contains(dag.getDayOfWeek())
        && !VAST.contains(MonthDay.from(dag))
        && !dag.equals(koningsdag(dag.getYear()))
        && DAGEN_NA_PASEN.stream().map(pasen(dag.getYear())::plusDays).noneMatch(dag::equals);
  }

  /** The {@code aantal}-th one after {@code dag}, which itself doesn't count. */
  public static LocalDate na(LocalDate dag, int aantal) {
    LocalDate einde = dag;
    for (int nog = aantal; nog > 0; ) {
      einde = einde.plusDays(1);
      if (is(einde)) {
        nog--;
      }
    }
    return einde;
  }

  private static LocalDate koningsdag(int jaar) {
    LocalDate verjaardag = LocalDate.of(jaar, Month.APRIL, 27);
    return verjaardag.getDayOfWeek() == DayOfWeek.SUNDAY ? verjaardag.minusDays(1) : verjaardag;
  }

  /** The first day of Easter in the Gregorian calendar, after Meeus, Jones and Butcher. */
  static LocalDate pasen(int jaar) {
    int maanjaar = jaar % 19;
    int eeuw = jaar / 100;
    int inEeuw = jaar % 100;
    int maan = (19 * maanjaar + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
    int weekdag = (32 + 2 * (eeuw % 4) + 2 * (inEeuw / 4) - maan - inEeuw % 4) % 7;
    int bij = maan + weekdag - 7 * ((maanjaar + 11 * maan + 22 * weekdag) / 451) + 114;
    return LocalDate.of(jaar, bij / 31, bij % 31 + 1);
  }
}
