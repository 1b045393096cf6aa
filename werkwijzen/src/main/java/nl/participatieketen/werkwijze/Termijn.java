package nl.participatieketen.werkwijze;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Before when something must be done.
 *
 * @param uiterlijk how long it may take
 * @param na the moment (see {@link Moment}) or the code of the step from which that is counted, or
 *     {@code null} for the day on which the step opened
 * @param dagen which days count, where {@code uiterlijk} is in days
 * @param herinnering when a reminder follows, counted from the same moment
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Termijn(
    Duur uiterlijk,
    @Nullable String na,
    Dagen dagen,
    @Nullable Duur herinnering,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Termijn {
    dagen = Leeg.anders(dagen, Dagen.KALENDER);
  }

  /** Calendar days, without a reminder. */
  public Termijn(Duur uiterlijk, String na) {
    this(uiterlijk, na, Dagen.KALENDER, null, null, null);
  }

  /** The last day on which it is in time, when {@link #na} fell on {@code moment}. */
  public LocalDate uiterlijkOp(LocalDate moment) {
    return eindeVan(uiterlijk, moment);
  }

  /** The day on which to remind, when {@link #na} fell on {@code moment}; null for never. */
  public @Nullable LocalDate herinneringOp(LocalDate moment) {
    return herinnering == null ? null : eindeVan(herinnering, moment);
  }

  /** The first instant at which it is late, when {@link #na} fell on {@code moment}. */
  public Instant verstrekenOp(LocalDate moment) {
    return uiterlijkOp(moment).plusDays(1).atStartOfDay(Duur.TIJDZONE).toInstant();
  }

  private LocalDate eindeVan(Duur duur, LocalDate moment) {
    return dagen == Dagen.WERKDAGEN && duur.eenheid() == Eenheid.DAG
        ? Werkdagen.na(moment, duur.aantal())
        : duur.na(moment);
  }
}
