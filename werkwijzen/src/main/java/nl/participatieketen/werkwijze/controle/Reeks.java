package nl.participatieketen.werkwijze.controle;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Doel;
import nl.participatieketen.werkwijze.Stap;

/**
 * Steps that lead to each other.
 *
 * @param plaats where they stand
 * @param naam what to call them together
 * @param inFase whether they are of a phase, and not of the intake
 * @param ingangen the steps with which it can begin
 * @param stappen the steps by code
 */
record Reeks(
    String plaats, String naam, boolean inFase, Set<String> ingangen, Map<String, Stap> stappen) {

  Reeks {
    ingangen = Set.copyOf(ingangen);
  }

  Stream<Plek<Stap>> plekken() {
    return stappen.values().stream().map(stap -> new Plek<>(plaats(stap), stap));
  }

  String plaats(Stap stap) {
    return plaats + "/" + stap.code();
  }

  /** All that can follow a step, also when someone does not come or is late. */
  Stream<Plek<Doel>> uitgangen(Stap stap) {
    Stream<Plek<Doel>> vervolg =
        IntStream.range(0, stap.vervolg().size())
            .mapToObj(
                i -> new Plek<>(plaats(stap) + "/vervolg/" + i, stap.vervolg().get(i).doel()));
    Stream<Plek<Doel>> daarna =
        stap.nietVerschenen() == null || stap.nietVerschenen().daarna() == null
            ? Stream.empty()
            : Stream.of(
                new Plek<>(
                    plaats(stap) + "/nietVerschenen/daarna", stap.nietVerschenen().daarna()));
    Stream<Plek<Doel>> teLaat =
        stap.teLaat() == null
            ? Stream.empty()
            : Stream.of(new Plek<>(plaats(stap) + "/teLaat", stap.teLaat()));
    return Stream.of(vervolg, daarna, teLaat).flatMap(s -> s);
  }

  /** The steps that can come right after a step. */
  List<String> volgende(Stap stap) {
    return uitgangen(stap)
        .flatMap(
            u ->
                u.ding() instanceof Doel.Stappen(var codes, var terug)
                    ? codes.stream()
                    : Stream.empty())
        .filter(stappen::containsKey)
        .distinct()
        .toList();
  }

  /** The steps that can be reached from where it begins. */
  Set<String> bereikbaar() {
    return vanaf(ingangen, "");
  }

  /** The steps that can be reached from {@code begin} without doing {@code zonder}. */
  Set<String> vanaf(Collection<String> begin, String zonder) {
    Set<String> gezien = new LinkedHashSet<>();
    Deque<String> nog = new ArrayDeque<>(begin);
    while (!nog.isEmpty()) {
      String code = nog.pop();
      Stap stap = stappen.get(code);
      if (stap != null && !code.equals(zonder) && gezien.add(code)) {
        nog.addAll(volgende(stap));
      }
    }
    return gezien;
  }

  /** Whether a step can be the last one before something else than a step of this. */
  boolean kanEindigen(Stap stap) {
    return uitgangen(stap).anyMatch(u -> !(u.ding() instanceof Doel.Stappen));
  }
}
