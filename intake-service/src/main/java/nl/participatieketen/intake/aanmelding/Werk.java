package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
 * @param dagen how many days each step took that was done, the last time
 * @param afgewogen the steps for which an afweging was recorded since they opened
 * @param gesignaleerd the terms that were told of, by {@link Termijnsoort}
 */
public record Werk(
    Feiten feiten,
    Map<String, LocalDate> momenten,
    Map<String, OpenStap> open,
    Map<String, Voorgelegd> voorgelegd,
    Map<String, Afspraak> afspraken,
    Map<String, Integer> dagen,
    Set<String> afgewogen,
    Set<String> gesignaleerd) {

  static final Werk NIETS =
      new Werk(Feiten.GEEN, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of());

  public Werk {
    momenten = Map.copyOf(momenten);
    open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
    voorgelegd = Map.copyOf(voorgelegd);
    afspraken = Map.copyOf(afspraken);
    dagen = Map.copyOf(dagen);
    afgewogen = Set.copyOf(afgewogen);
    gesignaleerd = Set.copyOf(gesignaleerd);
  }

  Werk metFeiten(@Nullable Map<String, Vastgelegd> nieuw) {
    return new Werk(
        feiten.met(nieuw), momenten, open, voorgelegd, afspraken, dagen, afgewogen, gesignaleerd);
  }

  Werk metMoment(String moment, LocalDate dag) {
    return new Werk(
        feiten,
        met(momenten, moment, dag),
        open,
        voorgelegd,
        afspraken,
        dagen,
        afgewogen,
        gesignaleerd);
  }

  Werk metOpen(List<OpenStap> stappen) {
    Map<String, OpenStap> samen = new LinkedHashMap<>(open);
    stappen.forEach(stap -> samen.put(stap.stap(), stap));
    return new Werk(feiten, momenten, samen, voorgelegd, afspraken, dagen, afgewogen, gesignaleerd);
  }

  /** Without this step and all that belonged to it. */
  Werk zonder(String stap) {
    return new Werk(
        feiten,
        momenten,
        zonder(open, stap),
        zonder(voorgelegd, stap),
        zonder(afspraken, stap),
        dagen,
        zonder(afgewogen, stap),
        gesignaleerd);
  }

  Werk zonderOpen() {
    return new Werk(feiten, momenten, Map.of(), Map.of(), Map.of(), dagen, Set.of(), gesignaleerd);
  }

  Werk metVoorgelegd(String stap, Voorgelegd nieuw) {
    return new Werk(
        feiten,
        momenten,
        open,
        met(voorgelegd, stap, nieuw),
        afspraken,
        dagen,
        afgewogen,
        gesignaleerd);
  }

  Werk zonderVoorgelegd(String stap) {
    return new Werk(
        feiten,
        momenten,
        open,
        zonder(voorgelegd, stap),
        afspraken,
        dagen,
        afgewogen,
        gesignaleerd);
  }

  Werk metAfspraak(String stap, Afspraak afspraak) {
    return new Werk(
        feiten,
        momenten,
        open,
        voorgelegd,
        met(afspraken, stap, afspraak),
        dagen,
        afgewogen,
        gesignaleerd);
  }

  Werk zonderAfspraak(String stap) {
    return new Werk(
        feiten,
        momenten,
        open,
        voorgelegd,
        zonder(afspraken, stap),
        dagen,
        afgewogen,
        gesignaleerd);
  }

  /** With {@code stap} done: how long it waited is kept. */
  Werk metGedaan(String stap, LocalDate op) {
    OpenStap wachtend = open.get(stap);
    int duur = wachtend == null ? 0 : (int) ChronoUnit.DAYS.between(wachtend.sinds(), op);
    Werk daarna = zonder(stap).metMoment(stap, op);
    return wachtend == null
        ? daarna
        : new Werk(
            daarna.feiten,
            daarna.momenten,
            daarna.open,
            daarna.voorgelegd,
            daarna.afspraken,
            met(dagen, stap, Math.max(0, duur)),
            daarna.afgewogen,
            gesignaleerd);
  }

  Werk metAfweging(String stap) {
    return new Werk(
        feiten, momenten, open, voorgelegd, afspraken, dagen, met(afgewogen, stap), gesignaleerd);
  }

  Werk metSignaal(String termijn) {
    Set<String> samen = met(gesignaleerd, termijn);
    return new Werk(feiten, momenten, open, voorgelegd, afspraken, dagen, afgewogen, samen);
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

  private static Set<String> met(Set<String> set, String waarde) {
    Set<String> samen = new HashSet<>(set);
    samen.add(waarde);
    return samen;
  }

  private static Set<String> zonder(Set<String> set, String waarde) {
    Set<String> rest = new HashSet<>(set);
    rest.remove(waarde);
    return rest;
  }
}
