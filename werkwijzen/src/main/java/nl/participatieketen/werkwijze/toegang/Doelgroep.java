package nl.participatieketen.werkwijze.toegang;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For whom the way of working is meant.
 *
 * @param omschrijving in words
 * @param insluiting all of these must hold
 * @param uitsluiting none of these may hold
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Doelgroep(
    @Nullable String omschrijving,
    Map<String, Criterium> insluiting,
    Map<String, Criterium> uitsluiting,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Doelgroep {
    insluiting = Collections.unmodifiableMap(new LinkedHashMap<>(insluiting));
    uitsluiting = Collections.unmodifiableMap(new LinkedHashMap<>(uitsluiting));
  }
}
