package nl.participatieketen.werkwijze.verloop;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.participatieketen.werkwijze.Stap;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done now, or as soon as what it waits for is there.
 *
 * @param stap what
 * @param moet whether it waits to be done; {@code false} for what may be done again
 * @param sinds the day on which it opened
 * @param uiterlijk the last day on which it is in time, or {@code null} where nothing presses
 * @param herinneringOp the day on which to remind, or {@code null} for never
 * @param teLaat whether the last day has passed
 * @param wachtOp the steps that must be done first
 * @param ontbreekt the facts that must be known first
 */
public record Taak(
    Stap stap,
    boolean moet,
    LocalDate sinds,
    @Nullable LocalDate uiterlijk,
    @Nullable LocalDate herinneringOp,
    boolean teLaat,
    List<String> wachtOp,
    Set<String> ontbreekt) {

  /** Whether nothing stands in the way. */
  public boolean kanNu() {
    return wachtOp.isEmpty() && ontbreekt.isEmpty();
  }
}
