package nl.participatieketen.werkwijze;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Before when something must be done.
 *
 * @param uiterlijk how long it may take
 * @param na from when that is counted
 */
public record Termijn(Duur uiterlijk, Moment na) {

  /** The last day on which it is in time, when {@link #na} fell on {@code moment}. */
  public LocalDate uiterlijkOp(LocalDate moment) {
    return uiterlijk.laatsteDag(moment);
  }

  /** The first instant at which it is late, when {@link #na} fell on {@code moment}. */
  public Instant verstrekenOp(LocalDate moment) {
    return uiterlijk.verstrekenOp(moment);
  }
}
