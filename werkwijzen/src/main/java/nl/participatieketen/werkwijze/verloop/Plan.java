package nl.participatieketen.werkwijze.verloop;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Doel;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Stapsoort;
import nl.participatieketen.werkwijze.Termijn;
import nl.participatieketen.werkwijze.Vervolg;

/** Steps and how they lead to each other. */
record Plan(Map<String, Stap> stappen) {

  Stap stap(String code) {
    return Objects.requireNonNull(stappen.get(code), () -> "geen stap heet '%s'".formatted(code));
  }

  boolean kent(String code) {
    return stappen.containsKey(code);
  }

  /** Opens a step, with the days that its term gives. */
  OpenStap open(String code, Voortgang voortgang, LocalDate op, boolean vanafNu) {
    Termijn termijn = stap(code).termijn();
    if (termijn == null) {
      return new OpenStap(code, op, null, null, 0);
    }
    LocalDate moment = vanafNu ? op : moment(termijn, voortgang.momenten()).orElse(op);
    return new OpenStap(code, op, termijn.uiterlijkOp(moment), termijn.herinneringOp(moment), 0);
  }

  /** What lies before a case came back no longer counts: its terms begin anew. */
  private Optional<LocalDate> moment(Termijn termijn, Map<String, LocalDate> momenten) {
    LocalDate heropend = momenten.get(Moment.HEROPENING);
    return Optional.ofNullable(termijn.na())
        .flatMap(na -> dag(na, momenten))
        .map(dag -> heropend != null && heropend.isAfter(dag) ? heropend : dag);
  }

  private Optional<LocalDate> dag(String moment, Map<String, LocalDate> momenten) {
    Optional<LocalDate> dag = Optional.ofNullable(momenten.get(moment));
    return moment.equals(Moment.AANVRAAG) ? dag.or(() -> eersteAanvraag(momenten)) : dag;
  }

  private Optional<LocalDate> eersteAanvraag(Map<String, LocalDate> momenten) {
    return stappen.values().stream()
        .filter(stap -> stap.soort() == Stapsoort.AANVRAAG)
        .flatMap(stap -> Stream.ofNullable(momenten.get(stap.code())))
        .min(Comparator.naturalOrder());
  }

  /**
   * The steps that {@code stap} still has to wait for: those that are open, and those that may yet
   * open because of another open step. One that will not come is not waited for, and where everyone
   * would wait for each other nobody does.
   */
  List<String> wachtOp(Stap stap, Voortgang voortgang) {
    boolean iemandKanVerder =
        voortgang.open().keySet().stream()
            .anyMatch(open -> zouWachtenOp(stap(open), voortgang).isEmpty());
    return iemandKanVerder ? zouWachtenOp(stap, voortgang) : List.of();
  }

  private List<String> zouWachtenOp(Stap stap, Voortgang voortgang) {
    if (stap.wachtOp().isEmpty()) {
      return List.of();
    }
    Set<String> anderen = new HashSet<>(voortgang.open().keySet());
    anderen.remove(stap.code());
    Set<String> komend = bereikbaar(anderen);
    return stap.wachtOp().stream()
        .filter(code -> anderen.contains(code) || !voortgang.gedaan(code) && komend.contains(code))
        .toList();
  }

  private Set<String> bereikbaar(Collection<String> vanaf) {
    Set<String> gezien = new HashSet<>(vanaf);
    Deque<String> teDoen = new ArrayDeque<>(vanaf);
    while (!teDoen.isEmpty()) {
      vanuit(stap(teDoen.pop())).filter(gezien::add).forEach(teDoen::push);
    }
    return gezien;
  }

  private static Stream<String> vanuit(Stap stap) {
    var nietVerschenen = stap.nietVerschenen();
    return Stream.concat(
            stap.vervolg().stream().map(Vervolg::doel),
            Stream.of(
                    Optional.ofNullable(stap.teLaat()),
                    Optional.ofNullable(nietVerschenen == null ? null : nietVerschenen.daarna()))
                .flatMap(Optional::stream))
        .flatMap(
            doel ->
                doel instanceof Doel.Stappen(var codes, var terug)
                    ? codes.stream()
                    : Stream.empty());
  }
}
