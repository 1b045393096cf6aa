package nl.participatieketen.intake.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.intake.aanmelding.Feiten;

/**
 * A fact as it is shown.
 *
 * @param nu what holds
 * @param eerder what was recorded before, from old to new
 */
record Feitbeeld(Waardebeeld nu, List<Waardebeeld> eerder) {

  static Map<String, Feitbeeld> van(Feiten feiten, Inzicht inzicht) {
    Map<String, Feitbeeld> beeld = new TreeMap<>();
    feiten
        .perCode()
        .forEach(
            (code, reeks) -> {
              if (inzicht.ziet(code)) {
                List<Waardebeeld> beelden = reeks.stream().map(Waardebeeld::van).toList();
                beeld.put(
                    code, new Feitbeeld(beelden.getLast(), beelden.subList(0, beelden.size() - 1)));
              }
            });
    return beeld;
  }
}
