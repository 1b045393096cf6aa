package nl.participatieketen.werkwijze.begeleiding;

import org.jspecify.annotations.Nullable;

/**
 * How many deelnemers one professional has.
 *
 * @param norm how many it should be
 * @param hoogstens how many it may be
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Caseload(
    @Nullable Integer norm,
    @Nullable Integer hoogstens,
    @Nullable String uitleg,
    @Nullable String bron) {

  /** Whether so many are more than it may be. */
  public boolean isTeVeel(int aantal) {
    return hoogstens != null && aantal > hoogstens;
  }
}
