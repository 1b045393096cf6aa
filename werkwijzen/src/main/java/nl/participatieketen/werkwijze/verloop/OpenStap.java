package nl.participatieketen.werkwijze.verloop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits to be done.
 *
 * @param stap its code
 * @param sinds the day on which it opened
 * @param uiterlijk the last day on which it is in time, or {@code null} where nothing presses
 * @param herinneringOp the day on which to remind, or {@code null} for never
 * @param nietVerschenen how often the deelnemer did not come
 */
public record OpenStap(
    String stap,
    LocalDate sinds,
    @Nullable LocalDate uiterlijk,
    @Nullable LocalDate herinneringOp,
    int nietVerschenen) {

  /** The same, after the deelnemer did not come once more. */
  public OpenStap nogEensNietVerschenen() {
    return new OpenStap(stap, sinds, uiterlijk, herinneringOp, nietVerschenen + 1);
  }

  /** Whether the last day has passed. */
  public boolean teLaatOp(LocalDate vandaag) {
    return uiterlijk != null && vandaag.isAfter(uiterlijk);
  }
}
