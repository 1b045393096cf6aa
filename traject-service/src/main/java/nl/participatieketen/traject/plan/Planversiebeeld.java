package nl.participatieketen.traject.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.traject.traject.Plantekst;
import nl.participatieketen.traject.traject.Planversie;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan, as it is shown.
 *
 * @param handtekeningen by whom: when
 * @param vastgesteldOp {@code null} while not everyone has signed
 * @param tekst {@code null} after the key of the deelnemer was destroyed
 */
record Planversiebeeld(
    int versie,
    LocalDate opgesteldOp,
    List<Doelbeeld> doelen,
    List<Instrumentbeeld> instrumenten,
    List<String> ondertekenaars,
    Map<String, LocalDate> handtekeningen,
    @Nullable LocalDate vastgesteldOp,
    @Nullable Tekstbeeld tekst) {

  /**
   * @param onder the goal that it is a part of, or {@code null}
   */
  record Doelbeeld(String doel, @Nullable String onder, LocalDate tot) {}

  /**
   * @param van from when, or {@code null} where that is still open
   */
  record Instrumentbeeld(String instrument, @Nullable LocalDate van) {}

  record Tekstbeeld(
      Map<String, String> onderdelen,
      Map<String, String> doelen,
      List<String> acties,
      List<String> verplichtingen) {

    private static @Nullable Tekstbeeld van(@Nullable Plantekst tekst) {
      return tekst == null
          ? null
          : new Tekstbeeld(
              tekst.onderdelen(), tekst.doelen(), tekst.acties(), tekst.verplichtingen());
    }
  }

  static @Nullable Planversiebeeld van(@Nullable Planversie plan) {
    return plan == null
        ? null
        : new Planversiebeeld(
            plan.versie(),
            plan.opgesteldOp(),
            plan.doelen().stream().map(d -> new Doelbeeld(d.doel(), d.onder(), d.tot())).toList(),
            plan.instrumenten().stream()
                .map(i -> new Instrumentbeeld(i.instrument(), i.van()))
                .toList(),
            plan.ondertekenaars(),
            plan.handtekeningen(),
            plan.vastgesteldOp(),
            Tekstbeeld.van(plan.tekst()));
  }
}
