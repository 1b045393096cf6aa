package nl.participatieketen.werkwijze;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a way of working. It never changes: a case keeps the version under which it began.
 *
 * @param id its code, such as {@code basis}
 * @param versie 1 or higher
 * @param naam what a person reads, in Dutch
 * @param bronnen the places in the sources it was taken from; empty where it follows none
 * @param toelichting which reading of the sources was chosen, and why; null where that needs no
 *     saying
 * @param toegang how people come in
 * @param intake what happens between aanmelding and the choice of a route
 * @param routes where the intake can lead to, by code, in the order of the file
 * @param traject the rules of the traject
 * @param terugmelding what a traject that sends a deelnemer back has to say
 * @param matching what a deelnemer can be matched with
 * @param nazorg the support after a plaatsing
 */
public record Werkwijze(
    String id,
    int versie,
    String naam,
    List<String> bronnen,
    @Nullable String toelichting,
    Toegang toegang,
    Intake intake,
    Map<String, Route> routes,
    Trajectregels traject,
    Terugmelding terugmelding,
    Matching matching,
    Nazorg nazorg) {

  public Werkwijze {
    bronnen = List.copyOf(bronnen);
    routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
  }
}
