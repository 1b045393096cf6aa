package nl.participatieketen.edge.dag;

import java.time.LocalDate;
import java.util.Optional;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Reason;

/**
 * The days on which an act of a case can lie. What happened lies between what came before it and
 * today; what is planned lies after today and not after the end. Every decision asks here, so that
 * none forgets a side.
 *
 * @param eerste the first day, included
 * @param laatste the last day, included
 */
public record Dagbereik(LocalDate eerste, LocalDate laatste, Reason teVroeg, Reason teLaat) {

  /**
   * For what happened.
   *
   * @param begin what it can't have happened before
   * @param wat what began then, as in {@code het traject}
   */
  public static Dagbereik gebeurd(LocalDate begin, String wat, LocalDate vandaag) {
    return new Dagbereik(
        begin,
        vandaag,
        new Reason(
            "voor-het-begin",
            "Dit kan niet gebeurd zijn voor %s op %s begon; kies een dag tot en met vandaag."
                .formatted(wat, begin)),
        new Reason(
            "in-de-toekomst",
            "Wat nog moet gebeuren, kan nog niet vastgelegd worden; kies een dag van %s tot en met"
                    .formatted(begin)
                + " vandaag."));
  }

  /**
   * For what is planned.
   *
   * @param einde what it can't lie after
   * @param wat what ends then, as in {@code het traject}
   */
  public static Dagbereik gepland(LocalDate vandaag, LocalDate einde, String wat) {
    return new Dagbereik(
        vandaag.plusDays(1),
        einde,
        new Reason("in-het-verleden", "Kies een dag na vandaag, tot en met %s.".formatted(einde)),
        new Reason(
            "na-het-einde",
            "Dit kan niet later zijn dan het einde van %s; dat is %s.".formatted(wat, einde)));
  }

  /** The refusal of a day that lies outside. */
  public <E> Optional<Decision<E>> belet(LocalDate dag) {
    if (dag.isBefore(eerste)) {
      return Optional.of(new Decision.Refused<>(teVroeg));
    }
    return dag.isAfter(laatste) ? Optional.of(new Decision.Refused<>(teLaat)) : Optional.empty();
  }
}
