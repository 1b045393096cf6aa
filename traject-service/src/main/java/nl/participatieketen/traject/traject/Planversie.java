package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan.
 *
 * @param handtekeningen by whom: when
 * @param vastgesteldOp {@code null} while not everyone has signed
 * @param tekst {@code null} without insight, for who may not read it, or after the key was
 *     destroyed
 */
public record Planversie(
    int versie,
    LocalDate opgesteldOp,
    List<Plandoel> doelen,
    List<Planinstrument> instrumenten,
    List<String> ondertekenaars,
    Map<String, LocalDate> handtekeningen,
    @Nullable LocalDate vastgesteldOp,
    @Nullable Plantekst tekst) {

  public Planversie {
    doelen = List.copyOf(doelen);
    instrumenten = List.copyOf(instrumenten);
    ondertekenaars = List.copyOf(ondertekenaars);
    handtekeningen = Collections.unmodifiableMap(new LinkedHashMap<>(handtekeningen));
  }

  static Planversie van(Plangebeurtenis.PlanOpgesteld g) {
    return new Planversie(
        g.versie(),
        g.opgesteldOp(),
        g.doelen(),
        g.instrumenten(),
        g.ondertekenaars(),
        Map.of(),
        null,
        g.tekst());
  }

  /** Who still has to sign. */
  public List<String> ontbrekendeHandtekeningen() {
    return ondertekenaars.stream().filter(wie -> !handtekeningen.containsKey(wie)).toList();
  }

  /** As it is for who may not read it. */
  public Planversie zonderTekst() {
    return new Planversie(
        versie,
        opgesteldOp,
        doelen,
        instrumenten,
        ondertekenaars,
        handtekeningen,
        vastgesteldOp,
        null);
  }

  public boolean bevat(String instrument) {
    return instrumenten.stream().anyMatch(i -> i.instrument().equals(instrument));
  }

  Planversie ondertekend(String wie, LocalDate op) {
    Map<String, LocalDate> alle = new LinkedHashMap<>(handtekeningen);
    alle.put(wie, op);
    return new Planversie(
        versie, opgesteldOp, doelen, instrumenten, ondertekenaars, alle, vastgesteldOp, tekst);
  }

  Planversie vastgesteld(LocalDate op) {
    return new Planversie(
        versie, opgesteldOp, doelen, instrumenten, ondertekenaars, handtekeningen, op, tekst);
  }
}
