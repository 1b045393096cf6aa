package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as the BRP (LO GBA) has it: whole, or only its year, or its year and month. Written as ISO
 * 8601 does: {@code 1975-03-12}, {@code 1975-03}, {@code 1975}. What is not known is never filled
 * in.
 *
 * @param maand 1 to 12, or {@code null} where only the year is known
 * @param dag the day of the month, or {@code null} where it is not known; never without a month
 */
public record BrpDatum(int jaar, @Nullable Integer maand, @Nullable Integer dag) {

  private static final int MAANDEN = 12;
  private static final int LENGTE_AANEEN = 8;
  private static final String ONBEKEND = "00";

  /**
   * @throws DateTimeException where there is no such day
   */
  public BrpDatum {
    if (maand == null && dag != null) {
      throw new DateTimeException("a day of an unknown month");
    }
    LocalDate.of(jaar, maand == null ? 1 : maand, dag == null ? 1 : dag);
  }

  /** A date that is wholly known. */
  public static BrpDatum van(LocalDate dag) {
    return new BrpDatum(dag.getYear(), dag.getMonthValue(), dag.getDayOfMonth());
  }

  /**
   * Reads what {@link #toString} writes, and also the forms of the BRP itself: {@code 19750312},
   * {@code 19750300}, {@code 19750000}, with or without hyphens. Empty for anything else, also for
   * a date of which the year is not known.
   */
  public static Optional<BrpDatum> lees(String tekst) {
    return delen(tekst)
        .filter(delen -> delen.stream().allMatch(BrpDatum::isCijfers))
        .flatMap(BrpDatum::vanDelen);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static BrpDatum uitJson(String tekst) {
    return lees(tekst).orElseThrow(() -> new DateTimeException("not a date of the BRP"));
  }

  /** The first day that it can be. */
  public LocalDate vroegst() {
    return LocalDate.of(jaar, maand == null ? 1 : maand, dag == null ? 1 : dag);
  }

  /** The last day that it can be. */
  public LocalDate laatst() {
    if (dag != null) {
      return vroegst();
    }
    return YearMonth.of(jaar, maand == null ? MAANDEN : maand).atEndOfMonth();
  }

  public boolean isVolledig() {
    return dag != null;
  }

  /** Whether every day that {@code ander} can be, this can be too. */
  public boolean omvat(BrpDatum ander) {
    return !ander.vroegst().isBefore(vroegst()) && !ander.laatst().isAfter(laatst());
  }

  /**
   * Every form in which the same date can be known: with more of it, with less of it, or just so.
   */
  public Stream<BrpDatum> verenigbaar() {
    Stream<BrpDatum> dagen = vroegst().datesUntil(laatst().plusDays(1)).map(BrpDatum::van);
    Stream<BrpDatum> maanden =
        (maand == null ? Stream.iterate(1, m -> m <= MAANDEN, m -> m + 1) : Stream.of(maand))
            .map(m -> new BrpDatum(jaar, m, null));
    return Stream.concat(Stream.of(new BrpDatum(jaar, null, null)), Stream.concat(maanden, dagen));
  }

  @JsonValue
  @Override
  public String toString() {
    if (maand == null) {
      return "%04d".formatted(jaar);
    }
    return dag == null
        ? "%04d-%02d".formatted(jaar, maand)
        : "%04d-%02d-%02d".formatted(jaar, maand, dag);
  }

  /** Year, month and day, as far as they are written. */
  private static Optional<List<String>> delen(String tekst) {
    if (tekst.length() == LENGTE_AANEEN && isCijfers(tekst)) {
      return Optional.of(List.of(tekst.substring(0, 4), tekst.substring(4, 6), tekst.substring(6)));
    }
    return switch (tekst.length()) {
      case 4 -> Optional.of(List.of(tekst));
      case 7 ->
          tekst.charAt(4) == '-'
              ? Optional.of(List.of(tekst.substring(0, 4), tekst.substring(5)))
              : Optional.empty();
      case 10 ->
          tekst.charAt(4) == '-' && tekst.charAt(7) == '-'
              ? Optional.of(
                  List.of(tekst.substring(0, 4), tekst.substring(5, 7), tekst.substring(8)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<BrpDatum> vanDelen(List<String> delen) {
    int jaar = Integer.parseInt(delen.getFirst());
    if (jaar == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BrpDatum(jaar, getal(delen, 1), getal(delen, 2)));
    } catch (DateTimeException geenDatum) {
      return Optional.empty();
    }
  }

  private static @Nullable Integer getal(List<String> delen, int plaats) {
    return plaats >= delen.size() || delen.get(plaats).equals(ONBEKEND)
        ? null
        : Integer.valueOf(delen.get(plaats));
  }

  private static boolean isCijfers(String tekst) {
    return tekst.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
