package nl.participatieketen.werkwijze.traject;

import com.fasterxml.jackson.annotation.JsonCreator;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how a duration may be made longer.
 *
 * @param keer how many times; 0 is never, null is without a limit
 * @param duur how much longer each time; null where whoever decides says so
 * @param argument whether an argument must be given
 * @param tweede the role that must confirm it; null where one person decides
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Verlenging(
    @Nullable Integer keer,
    @Nullable Duur duur,
    boolean argument,
    @Nullable String tweede,
    @Nullable String uitleg,
    @Nullable String bron) {

  /** It may not be made longer. */
  public static final Verlenging NOOIT = new Verlenging(0, null, false, null, null, null);

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public Verlenging {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Verlenging van(String nooit) {
    if (!nooit.equals("nooit")) {
      throw new IllegalArgumentException("'" + nooit + "' is geen verlenging");
    }
    return NOOIT;
  }

  /** Whether it may be made longer once more after {@code eerder} times. */
  public boolean magNogNa(int eerder) {
    return keer == null || eerder < keer;
  }
}
