package nl.participatieketen.werkwijze.afweging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.participatieketen.werkwijze.Keuzelijst;
import org.jspecify.annotations.Nullable;

/**
 * The questions that must be argued before someone is sent to a traject. It reasons and records; a
 * professional decides.
 *
 * @param vragen the questions, in order
 * @param kenmerken what plays a part, by code
 * @param bijTwijfel the step that follows on doubt
 * @param externeDeskundige what follows from an external expert who is still looking
 * @param minsteWoorden how many words an argument has at least, stock phrases left out
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Afwegingskader(
    Keuzelijst vragen,
    Map<String, Kenmerk> kenmerken,
    @Nullable String bijTwijfel,
    @Nullable Deskundigenregel externeDeskundige,
    int minsteWoorden,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Afwegingskader {
    kenmerken = Collections.unmodifiableMap(new LinkedHashMap<>(kenmerken));
  }
}
