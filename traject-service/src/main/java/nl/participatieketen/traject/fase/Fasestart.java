package nl.participatieketen.traject.fase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.traject.traject.Beweging;
import nl.participatieketen.traject.traject.Fasegebeurtenis.FaseGestart;
import nl.participatieketen.traject.traject.GezetteStap;
import nl.participatieketen.traject.traject.Inzetdeel;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.traject.Fase;
import nl.participatieketen.werkwijze.traject.Inzet;
import nl.participatieketen.werkwijze.traject.Looptijd;
import nl.participatieketen.werkwijze.verloop.Voortgang;
import org.jspecify.annotations.Nullable;

/** Begins a phase, with all that follows from its beginning. */
public final class Fasestart {

  private Fasestart() {}

  /** The phase with which a traject on this route begins; empty where the werkwijze has none. */
  public static Optional<String> eerste(Werkwijze werkwijze, String routecode) {
    Route route = werkwijze.routes().get(routecode);
    if (route != null && route.begin() != null) {
      return Optional.of(route.begin());
    }
    List<Fase> open = opRoute(werkwijze, routecode).toList();
    return open.stream()
        .filter(fase -> fase.na().isEmpty() && fase.naast() == null)
        .findFirst()
        .or(() -> open.stream().findFirst())
        .map(Fase::code);
  }

  /** The phases that are open on a route. */
  static Stream<Fase> opRoute(Werkwijze werkwijze, String routecode) {
    Route route = werkwijze.routes().get(routecode);
    List<String> genoemd = route == null ? null : route.fasen();
    return werkwijze.fasen().values().stream()
        .filter(fase -> genoemd == null || genoemd.isEmpty() || genoemd.contains(fase.code()));
  }

  /**
   * @param trajectBegin the first day of the traject
   * @param trajectTot the last day of the traject; no phase lasts longer
   */
  public static FaseGestart op(
      Werkwijze werkwijze,
      LocalDate dag,
      Fase fase,
      LocalDate trajectBegin,
      LocalDate trajectTot,
      Map<String, String> feiten) {
    Looptijd duur = fase.duur();
    LocalDate uiterlijk =
        duur == null || duur.maximaal() == null
            ? null
            : eerste(duur.maximaal().laatsteDag(dag), trajectTot);
    return new FaseGestart(
        fase.code(),
        dag,
        duur == null ? null : laatsteDag(duur.minimaal(), dag),
        duur == null ? null : laatsteDag(duur.gebruikelijk(), dag),
        uiterlijk,
        fase.pauzeTelt(),
        Evaluatieplan.van(
            fase.evaluaties(), dag, dag, uiterlijk == null ? trajectTot : uiterlijk, 1),
        inzet(fase, dag),
        stappen(fase, dag, trajectBegin, feiten),
        Beweging.stilstandOp(werkwijze, dag));
  }

  private static List<GezetteStap> stappen(
      Fase fase, LocalDate dag, LocalDate trajectBegin, Map<String, String> feiten) {
    return Fasestappen.van(fase)
        .map(
            verloop ->
                verloop.begin(
                    new Voortgang(
                        feiten, Map.of(Moment.TRAJECT, trajectBegin, Moment.FASE, dag), Map.of()),
                    dag))
        .orElse(List.of())
        .stream()
        .map(Fasestappen::gezet)
        .toList();
  }

  private static List<Inzetdeel> inzet(Fase fase, LocalDate dag) {
    List<Inzetdeel> delen = new ArrayList<>();
    LocalDate van = dag;
    for (Inzet inzet : fase.inzet()) {
      Integer weken = inzet.weken();
      LocalDate tot = weken == null ? null : van.plusWeeks(weken).minusDays(1);
      delen.add(
          new Inzetdeel(
              van,
              tot,
              inzet.dagdelen(),
              inzet.dagen(),
              inzet.urenPerWeek() == null ? null : inzet.urenPerWeek().toPlainString()));
      van = tot == null ? van : tot.plusDays(1);
    }
    return delen;
  }

  private static @Nullable LocalDate laatsteDag(@Nullable Duur duur, LocalDate dag) {
    return duur == null ? null : duur.laatsteDag(dag);
  }

  private static LocalDate eerste(LocalDate een, LocalDate ander) {
    return een.isBefore(ander) ? een : ander;
  }
}
