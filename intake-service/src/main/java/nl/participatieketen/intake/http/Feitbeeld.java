package nl.participatieketen.intake.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.intake.aanmelding.Feiten;
import nl.participatieketen.intake.aanmelding.Vastgelegd;

/**
 * A fact as it is shown.
 *
 * @param nu what holds
 * @param eerder what was recorded before, from old to new
 */
record Feitbeeld(Vastgelegd nu, List<Vastgelegd> eerder) {

  static Map<String, Feitbeeld> van(Feiten feiten, Inzicht inzicht) {
    Map<String, Feitbeeld> beeld = new TreeMap<>();
    feiten
        .perCode()
        .forEach(
            (code, reeks) -> {
              if (inzicht.ziet(code)) {
                beeld.put(code, new Feitbeeld(reeks.getLast(), reeks.subList(0, reeks.size() - 1)));
              }
            });
    return beeld;
  }
}
