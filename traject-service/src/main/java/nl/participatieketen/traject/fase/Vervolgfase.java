package nl.participatieketen.traject.fase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Doel;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Vervolg;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.traject.Fase;

/** What follows a phase. */
sealed interface Vervolgfase {

  /** This phase begins. */
  record Begint(String fase) implements Vervolgfase {}

  /** No phase follows. */
  record Geen() implements Vervolgfase {}

  /** The deelnemer is to be sent back. */
  record Terug() implements Vervolgfase {}

  /** A person chooses one of these. */
  record Kies(List<String> mogelijk) implements Vervolgfase {
    public Kies {
      mogelijk = List.copyOf(mogelijk);
    }
  }

  /** These facts must be known first. */
  record Ontbreekt(Set<String> feiten) implements Vervolgfase {
    public Ontbreekt {
      feiten = Set.copyOf(feiten);
    }
  }

  /** As the werkwijze says, by the facts. */
  static Vervolgfase na(Werkwijze werkwijze, String route, Fase fase, Map<String, String> feiten) {
    for (Vervolg vervolg : fase.vervolg()) {
      switch (vervolg.als().toets(feiten)) {
        case WAAR -> {
          return van(vervolg.doel());
        }
        case ONBEKEND -> {
          Set<String> onbekend = new LinkedHashSet<>(vervolg.als().feiten());
          onbekend.removeIf(feit -> Feit.isBekend(feit, feiten));
          return new Ontbreekt(onbekend);
        }
        case ONWAAR -> {}
      }
    }
    if (!fase.vervolg().isEmpty()) {
      return new Geen();
    }
    List<String> mogelijk = mogelijk(werkwijze, route, fase);
    return switch (mogelijk.size()) {
      case 0 -> new Geen();
      case 1 -> new Begint(mogelijk.getFirst());
      default -> new Kies(mogelijk);
    };
  }

  /** Every phase that may follow, whatever the facts. */
  static List<String> mogelijk(Werkwijze werkwijze, String route, Fase fase) {
    Stream<String> volgensVervolg =
        fase.vervolg().stream()
            .map(Vervolg::doel)
            .flatMap(doel -> doel instanceof Doel.Fase(var code) ? Stream.of(code) : Stream.of());
    Stream<String> volgensNa =
        werkwijze.fasen().values().stream()
            .filter(andere -> andere.na().contains(fase.code()))
            .map(Fase::code);
    Set<String> open =
        Fasestart.opRoute(werkwijze, route).map(Fase::code).collect(Collectors.toSet());
    return Stream.concat(volgensVervolg, volgensNa).distinct().filter(open::contains).toList();
  }

  private static Vervolgfase van(Doel doel) {
    return switch (doel) {
      case Doel.Fase(var code) -> new Begint(code);
      case Doel.Terugmelding t -> new Terug();
      case Doel.Uitstroom u -> new Geen();
      case Doel.Klaar k -> new Geen();
      case Doel.Stappen s -> new Geen();
      case Doel.Groep g -> new Geen();
      case Doel.Indeling i -> new Geen();
      case Doel.Route r -> new Geen();
      case Doel.Uitkomst u -> new Geen();
    };
  }
}
