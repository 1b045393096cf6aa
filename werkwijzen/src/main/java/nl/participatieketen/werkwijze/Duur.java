package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A length of time on the calendar, written as ISO 8601 with one unit: {@code P3D}, {@code P4W},
 * {@code P6M}, {@code P2Y}.
 *
 * <p>The day it begins is not counted. A duration in months or years ends on the day of the same
 * number, or on the last day of the month where that day doesn't exist; one in weeks ends on the
 * same weekday. The day it ends still belongs to it, so a maximum is inclusive.
 *
 * <table>
 *   <caption>Examples</caption>
 *   <tr><th>duration</th><th>begins</th><th>last day</th></tr>
 *   <tr><td>P6M</td><td>2026-01-31</td><td>2026-07-31</td></tr>
 *   <tr><td>P1M</td><td>2026-01-31</td><td>2026-02-28</td></tr>
 *   <tr><td>P1M</td><td>2028-01-31</td><td>2028-02-29</td></tr>
 *   <tr><td>P1M</td><td>2026-02-28</td><td>2026-03-28</td></tr>
 *   <tr><td>P1Y</td><td>2028-02-29</td><td>2029-02-28</td></tr>
 *   <tr><td>P4W</td><td>2026-06-01</td><td>2026-06-29</td></tr>
 *   <tr><td>P3D</td><td>2026-12-30</td><td>2027-01-02</td></tr>
 *   <tr><td>P0D</td><td>2026-12-30</td><td>2026-12-30</td></tr>
 * </table>
 *
 * <p>Two durations are equal when they are written the same: {@code P12M} is not {@code P1Y}.
 *
 * @param aantal how many units, 1 to 9999; 0 days is at once
 * @param eenheid the unit
 */
public record Duur(int aantal, Eenheid eenheid) {

  /** Where a day begins and ends. */
  public static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");

  private static final Pattern VORM = Pattern.compile("P(0(?=D)|[1-9][0-9]{0,3})([DWMY])");
  private static final LocalDate SCHRIKKELCYCLUS = LocalDate.of(2024, 1, 1);
  private static final int DAGEN_IN_SCHRIKKELCYCLUS = 1461;

  public Duur {
    boolean meteen = aantal == 0 && eenheid == Eenheid.DAG;
    if (!meteen && (aantal < 1 || aantal > 9999)) {
      throw new IllegalArgumentException("Een duur telt 1 tot en met 9999, niet " + aantal);
    }
  }

  /**
   * Reads {@code P6M} and the like.
   *
   * @throws IllegalArgumentException for anything else, also for zero of another unit than days and
   *     for more than one unit
   */
  @JsonCreator
  public static Duur van(String iso) {
    Matcher vorm = VORM.matcher(iso);
    if (!vorm.matches()) {
      throw new IllegalArgumentException(
          "'" + iso + "' is geen duur; schrijf bijvoorbeeld P3D, P4W, P6M of P2Y");
    }
    return new Duur(Integer.parseInt(vorm.group(1)), Eenheid.van(vorm.group(2)));
  }

  /** The day that lies this long after {@code begin}. */
  public LocalDate na(LocalDate begin) {
    return begin.plus(periode());
  }

  /** The day that lies this long before {@code einde}. */
  public LocalDate voor(LocalDate einde) {
    return einde.minus(periode());
  }

  /** The last day of something that begins on {@code begin} and may last this long. */
  public LocalDate laatsteDag(LocalDate begin) {
    return na(begin);
  }

  /**
   * The first instant at which something that began on {@code begin} has lasted longer than this:
   * midnight in Amsterdam after the last day.
   */
  public Instant verstrekenOp(LocalDate begin) {
    return laatsteDag(begin).plusDays(1).atStartOfDay(TIJDZONE).toInstant();
  }

  /** Whether there is a day from which this ends before {@code andere} does. */
  public boolean kanKorterZijnDan(Duur andere) {
    return IntStream.range(0, DAGEN_IN_SCHRIKKELCYCLUS)
        .mapToObj(SCHRIKKELCYCLUS::plusDays)
        .anyMatch(begin -> na(begin).isBefore(andere.na(begin)));
  }

  /** Whether it ends on the day it begins. */
  public boolean isMeteen() {
    return aantal == 0;
  }

  /** In Dutch words, such as {@code 6 maanden}. */
  public String inWoorden() {
    return isMeteen()
        ? "meteen"
        : aantal + " " + (aantal == 1 ? eenheid.enkelvoud() : eenheid.meervoud());
  }

  /** As it is written in a werkwijze, such as {@code P6M}. */
  @Override
  @JsonValue
  public String toString() {
    return "P" + aantal + eenheid.letter();
  }

  private Period periode() {
    return switch (eenheid) {
      case DAG -> Period.ofDays(aantal);
      case WEEK -> Period.ofWeeks(aantal);
      case MAAND -> Period.ofMonths(aantal);
      case JAAR -> Period.ofYears(aantal);
    };
  }
}
