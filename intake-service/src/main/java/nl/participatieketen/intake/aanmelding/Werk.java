package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.jspecify.annotations.Nullable;

/**
 * What was done, what is known and what waits.
 *
 * @param momenten the days from which terms are counted
 * @param open the steps that wait, in the order in which they opened
 * @param voorgelegd the steps that a second one has to confirm
 * @param afspraken when steps will be done
 * @param gesignaleerd the terms that were told of, by {@link Termijnsoort}
 */
public record Werk(
    Feiten feiten,
    Map<String, LocalDate> momenten,
    Map<String, OpenStap> open,
    Map<String, Voorgelegd> voorgelegd,
    Map<String, Afspraak> afspraken,
    Set<String> gesignaleerd) {

  static final Werk NIETS = new Werk(Feiten.GEEN, Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

  public Werk {
    momenten = Map.copyOf(momenten);
    open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
    voorgelegd = Map.copyOf(voorgelegd);
    afspraken = Map.copyOf(afspraken);
    gesignaleerd = Set.copyOf(gesignaleerd);
  }

  Werk metFeiten(@Nullable Map<String, Vastgelegd> nieuw) {
    return new Werk(feiten.met(nieuw), momenten, open, voorgelegd, afspraken, gesignaleerd);
  }

  Werk metMoment(String moment, LocalDate dag) {
    return new Werk(feiten, met(momenten, moment, dag), open, voorgelegd, afspraken, gesignaleerd);
  }

  Werk metOpen(List<OpenStap> stappen) {
    Map<String, OpenStap> samen = new LinkedHashMap<>(open);
    stappen.forEach(stap -> samen.put(stap.stap(), stap));
    return new Werk(feiten, momenten, samen, voorgelegd, afspraken, gesignaleerd);
  }

  /** Without this step and all that belonged to it. */
  Werk zonder(String stap) {
    return new Werk(
        feiten,
        momenten,
        zonder(open, stap),
        zonder(voorgelegd, stap),
        zonder(afspraken, stap),
        gesignaleerd);
  }

  Werk zonderOpen() {
    return new Werk(feiten, momenten, Map.of(), Map.of(), Map.of(), gesignaleerd);
  }

  Werk metVoorgelegd(String stap, Voorgelegd nieuw) {
    return new Werk(feiten, momenten, open, met(voorgelegd, stap, nieuw), afspraken, gesignaleerd);
  }

  Werk zonderVoorgelegd(String stap) {
    return new Werk(feiten, momenten, open, zonder(voorgelegd, stap), afspraken, gesignaleerd);
  }

  Werk metAfspraak(String stap, Afspraak afspraak) {
    return new Werk(
        feiten, momenten, open, voorgelegd, met(afspraken, stap, afspraak), gesignaleerd);
  }

  Werk zonderAfspraak(String stap) {
    return new Werk(feiten, momenten, open, voorgelegd, zonder(afspraken, stap), gesignaleerd);
  }

  Werk metSignaal(String termijn) {
    Set<String> samen = new HashSet<>(gesignaleerd);
    samen.add(termijn);
    return new Werk(feiten, momenten, open, voorgelegd, afspraken, samen);
  }

  private static <T> Map<String, T> met(Map<String, T> map, String sleutel, T waarde) {
    Map<String, T> samen = new HashMap<>(map);
    samen.put(sleutel, waarde);
    return samen;
  }

  private static <T> Map<String, T> zonder(Map<String, T> map, String sleutel) {
    Map<String, T> rest = new LinkedHashMap<>(map);
    rest.remove(sleutel);
    return rest;
  }
}
