package nl.participatieketen.werkwijze.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.participatieketen.werkwijze.Keuzelijst;
import org.jspecify.annotations.Nullable;

/**
 * What a deelnemer can be matched with.
 *
 * @param soorten the kinds of places
 * @param uitval the reasons with which a plaatsing can end early
 * @param voorwaarden what must hold for every match; null where nothing must
 * @param wegingen how heavily each aspect counts, by code; 0 does not count
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Matching(
    Keuzelijst soorten,
    Keuzelijst uitval,
    @Nullable Matchvoorwaarden voorwaarden,
    Map<String, Integer> wegingen,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Matching {
    wegingen = Collections.unmodifiableMap(new LinkedHashMap<>(wegingen));
  }
}
