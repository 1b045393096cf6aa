package nl.participatieketen.werkwijze.verloop;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a case has come.
 *
 * @param feiten what is known, canonical text by code
 * @param momenten the days from which terms are counted: those of {@link
 *     nl.participatieketen.werkwijze.Moment}, and by step the day on which it was last done
 * @param open the steps that wait to be done, by code, in the order in which they opened
 */
public record Voortgang(
    Map<String, String> feiten, Map<String, LocalDate> momenten, Map<String, OpenStap> open) {

  public Voortgang {
    feiten = Map.copyOf(feiten);
    momenten = Map.copyOf(momenten);
    open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
  }

  /** Whether this step was done before. */
  public boolean gedaan(String stap) {
    return momenten.containsKey(stap);
  }

  /** With {@code nieuw} known too; what was known before is replaced. */
  public Voortgang metFeiten(Map<String, String> nieuw) {
    Map<String, String> samen = new HashMap<>(feiten);
    samen.putAll(nieuw);
    return new Voortgang(samen, momenten, open);
  }

  /** With {@code moment} on {@code dag}. */
  public Voortgang metMoment(String moment, LocalDate dag) {
    Map<String, LocalDate> samen = new HashMap<>(momenten);
    samen.put(moment, dag);
    return new Voortgang(feiten, samen, open);
  }

  /** With {@code stap} waiting to be done, in place of the same one. */
  public Voortgang metOpen(OpenStap stap) {
    Map<String, OpenStap> samen = new LinkedHashMap<>(open);
    samen.put(stap.stap(), stap);
    return new Voortgang(feiten, momenten, samen);
  }

  /** With {@code stap} no longer waiting. */
  public Voortgang zonderOpen(String stap) {
    Map<String, OpenStap> samen = new LinkedHashMap<>(open);
    samen.remove(stap);
    return new Voortgang(feiten, momenten, samen);
  }
}
