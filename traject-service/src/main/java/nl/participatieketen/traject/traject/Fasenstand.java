package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The phases of a traject, each in its last run.
 *
 * @param evaluaties by phase, or by {@link Wacht#TRAJECT}
 * @param voorstel the extension that waits for a second person, or {@code null}
 */
public record Fasenstand(
    Map<String, Fasestand> fasen,
    Map<String, List<Evaluatiestand>> evaluaties,
    Fasegebeurtenis.@Nullable VerlengingVoorgesteld voorstel) {

  static final Fasenstand LEEG = new Fasenstand(Map.of(), Map.of(), null);

  public Fasenstand {
    fasen = Collections.unmodifiableMap(new LinkedHashMap<>(fasen));
    evaluaties = Collections.unmodifiableMap(new LinkedHashMap<>(evaluaties));
  }

  /** Those that have not ended. */
  public List<Fasestand> lopend() {
    return fasen.values().stream().filter(Fasestand::loopt).toList();
  }

  public Optional<Fasestand> lopend(String code) {
    return Optional.ofNullable(fasen.get(code)).filter(Fasestand::loopt);
  }

  /** The phase in which this step can be done. */
  public Optional<Fasestand> metOpenStap(String stap) {
    return lopend().stream().filter(fase -> fase.open().containsKey(stap)).findFirst();
  }

  public List<Evaluatiestand> evaluaties(String fase) {
    return evaluaties.getOrDefault(fase, List.of());
  }

  Fasenstand met(Fasestand fase) {
    Map<String, Fasestand> alle = new LinkedHashMap<>(fasen);
    alle.put(fase.code(), fase);
    return new Fasenstand(alle, evaluaties, voorstel);
  }

  Fasenstand wijzig(String fase, UnaryOperator<Fasestand> wijziging) {
    Fasestand stand = fasen.get(fase);
    return stand == null ? this : met(wijziging.apply(stand));
  }

  Fasenstand metEvaluaties(String fase, List<GeplandeEvaluatie> erbij, boolean opnieuw) {
    List<Evaluatiestand> lijst = new ArrayList<>(opnieuw ? List.of() : evaluaties(fase));
    erbij.forEach(evaluatie -> lijst.add(new Evaluatiestand(evaluatie, null, null)));
    return met(fase, lijst);
  }

  Fasenstand evaluatieGehouden(Fasegebeurtenis.EvaluatieGehouden g) {
    return met(
        g.fase(),
        evaluaties(g.fase()).stream()
            .map(
                e ->
                    e.gepland().nr() == g.nr()
                        ? new Evaluatiestand(e.gepland(), g.gehoudenOp(), g.uitkomst())
                        : e)
            .toList());
  }

  Fasenstand metVoorstel(Fasegebeurtenis.@Nullable VerlengingVoorgesteld nieuw) {
    return new Fasenstand(fasen, evaluaties, nieuw);
  }

  Fasenstand opgeschoven(LocalDate van, int dagen) {
    Map<String, Fasestand> later = new LinkedHashMap<>();
    fasen.forEach((code, fase) -> later.put(code, fase.opgeschoven(van, dagen)));
    Map<String, List<Evaluatiestand>> verzet = new LinkedHashMap<>();
    evaluaties.forEach(
        (code, lijst) -> {
          Fasestand fase = fasen.get(code);
          boolean telt = fase != null && fase.pauzeTelt();
          verzet.put(
              code,
              lijst.stream()
                  .map(
                      e ->
                          telt || !e.open() || e.gepland().op().isBefore(van)
                              ? e
                              : new Evaluatiestand(e.gepland().opgeschoven(dagen), null, null))
                  .toList());
        });
    return new Fasenstand(later, verzet, null);
  }

  private Fasenstand met(String fase, List<Evaluatiestand> lijst) {
    Map<String, List<Evaluatiestand>> alle = new LinkedHashMap<>(evaluaties);
    alle.put(fase, List.copyOf(lijst));
    return new Fasenstand(fasen, alle, voorstel);
  }
}
