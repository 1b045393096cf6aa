package nl.participatieketen.traject.fase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.traject.traject.GeplandeEvaluatie;
import nl.participatieketen.traject.traject.Ritme;
import nl.participatieketen.werkwijze.traject.Evaluatie;

/** When it is looked at how things go, on the calendar. */
public final class Evaluatieplan {

  private Evaluatieplan() {}

  /**
   * Every moment after {@code na} up to and including {@code tot}, by day.
   *
   * @param begin from when is counted
   * @param eerste the number of the first
   */
  public static List<GeplandeEvaluatie> van(
      List<Evaluatie> regels, LocalDate begin, LocalDate na, LocalDate tot, int eerste) {
    record Moment(LocalDate op, Evaluatie regel) {}
    List<Moment> momenten =
        regels.stream()
            .flatMap(regel -> dagen(regel, begin, tot).map(dag -> new Moment(dag, regel)))
            .filter(moment -> moment.op().isAfter(na))
            .sorted(Comparator.comparing(Moment::op))
            .toList();
    List<GeplandeEvaluatie> plan = new ArrayList<>();
    for (Moment moment : momenten) {
      Evaluatie regel = moment.regel();
      plan.add(
          new GeplandeEvaluatie(
              eerste + plan.size(),
              regel.soort(),
              moment.op(),
              regel.door(),
              regel.met(),
              regel.besluit()));
    }
    return plan;
  }

  private static Stream<LocalDate> dagen(Evaluatie regel, LocalDate begin, LocalDate tot) {
    if (regel.elke() != null) {
      return Ritme.dagen(regel.elke(), begin, tot);
    }
    return regel.na() == null
        ? Stream.empty()
        : Stream.of(regel.na().na(begin)).filter(dag -> !dag.isAfter(tot));
  }
}
