package nl.participatieketen.werkwijze.toegang;

import org.jspecify.annotations.Nullable;

/**
 * A way in.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param soort how someone comes in
 * @param toestemming whether consent of the person must be recorded; null for what the soort
 *     implies
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Kanaal(
    String code,
    String naam,
    Kanaalsoort soort,
    @Nullable Boolean toestemming,
    @Nullable String uitleg,
    @Nullable String bron) {

  /** Consent is needed where someone else comes with the person, unless the file says otherwise. */
  public boolean toestemmingNodig() {
    return toestemming == null
        ? soort == Kanaalsoort.DOORVERWIJZING || soort == Kanaalsoort.OUTREACHEND
        : toestemming;
  }
}
