package nl.participatieketen.werkwijze.toegang;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A round in which people are selected from an existing caseload.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param insluiting all of these must hold
 * @param uitsluiting none of these may hold
 * @param toelichting which reading of the sources was chosen
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Selectieronde(
    String code,
    String naam,
    Map<String, Criterium> insluiting,
    Map<String, Criterium> uitsluiting,
    @Nullable String toelichting,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Selectieronde {
    insluiting = Collections.unmodifiableMap(new LinkedHashMap<>(insluiting));
    uitsluiting = Collections.unmodifiableMap(new LinkedHashMap<>(uitsluiting));
  }
}
