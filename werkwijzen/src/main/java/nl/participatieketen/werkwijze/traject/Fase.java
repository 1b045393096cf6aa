package nl.participatieketen.werkwijze.traject;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Vervolg;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.Vorm;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the traject.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param na the phases it can follow; empty where it can be the first
 * @param naast the phase it runs beside
 * @param duur how long it lasts; null where it ends by something else
 * @param pauzeTelt whether a pause counts; where it does not, the end moves
 * @param verlenging whether it may be made longer; null where nothing is said
 * @param inzet how much a deelnemer does per week, in order
 * @param vorm alone or in a group
 * @param evaluaties when it is looked at how things go, from the beginning of the phase
 * @param begin the first of its own steps; null for the first in the file
 * @param stappen its own steps, by code
 * @param klaarAls what the facts must say for the phase to be done
 * @param bijEinde what happens at the end of the longest duration; null for what the traject says
 * @param vervolg what follows the phase; the first that holds applies
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Fase(
    String code,
    String naam,
    List<String> na,
    @Nullable String naast,
    @Nullable Looptijd duur,
    boolean pauzeTelt,
    @Nullable Verlenging verlenging,
    List<Inzet> inzet,
    @Nullable Vorm vorm,
    List<Evaluatie> evaluaties,
    @Nullable String begin,
    Map<String, Stap> stappen,
    @Nullable Voorwaarde klaarAls,
    @Nullable BijEinde bijEinde,
    List<Vervolg> vervolg,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Fase {
    na = List.copyOf(na);
    inzet = List.copyOf(inzet);
    evaluaties = List.copyOf(evaluaties);
    vervolg = List.copyOf(vervolg);
    stappen = Collections.unmodifiableMap(new LinkedHashMap<>(stappen));
  }
}
