package nl.participatieketen.werkwijze.verloop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Groep;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * Says into which group a case falls and which routes are open to it.
 *
 * @param naam what to call a fact, by its code
 */
record Indeling(Map<String, Groep> groepen, Map<String, Route> routes, UnaryOperator<String> naam) {

  /** By the conditions of the groups; without groups all routes are weighed. */
  Gevolg deelIn(Map<String, String> feiten) {
    for (Groep groep : groepen.values()) {
      switch (groep.als().toets(feiten)) {
        case WAAR -> {
          return inGroep(groep, feiten);
        }
        case ONBEKEND -> {
          return new Gevolg.Ontbreekt(onbekend(groep.als(), feiten));
        }
        case ONWAAR -> {}
      }
    }
    return open(null, List.copyOf(routes.keySet()), "", feiten);
  }

  Gevolg inGroep(String code, Map<String, String> feiten) {
    return inGroep(
        Objects.requireNonNull(groepen.get(code), () -> "geen groep heet '%s'".formatted(code)),
        feiten);
  }

  Gevolg opRoute(String code, Map<String, String> feiten) {
    return open(null, List.of(code), "", feiten);
  }

  private Gevolg inGroep(Groep groep, Map<String, String> feiten) {
    String waarom =
        groep.anders()
            ? "geen andere groep past"
            : groep.als().inWoorden(naam) + gemeten(groep.als(), feiten);
    String uitleg = groep.uitleg() == null ? "" : " " + zin(groep.uitleg());
    return open(groep, groep.routes(), zin(groep.naam() + ": " + waarom) + uitleg, feiten);
  }

  private Gevolg open(
      @Nullable Groep groep, List<String> mogelijk, String waarom, Map<String, String> feiten) {
    List<String> open = new ArrayList<>();
    Set<String> ontbreekt = new LinkedHashSet<>();
    StringBuilder uitleg = new StringBuilder(waarom);
    for (String code : mogelijk) {
      Route route = Objects.requireNonNull(routes.get(code), () -> "geen route heet " + code);
      Oordeel oordeel = route.als().toets(feiten);
      if (!route.beschikbaar()) {
        uitleg.append(" ").append(zin(route.naam() + " kan nu niet" + reden(route)));
      } else if (oordeel == Oordeel.WAAR) {
        open.add(code);
      } else if (oordeel == Oordeel.ONBEKEND) {
        ontbreekt.addAll(onbekend(route.als(), feiten));
      } else {
        uitleg
            .append(" ")
            .append(zin(route.naam() + " valt af: nodig is " + route.als().inWoorden(naam)));
      }
    }
    return ontbreekt.isEmpty()
        ? new Gevolg.Ingedeeld(groep == null ? null : groep.code(), open, uitleg.toString().strip())
        : new Gevolg.Ontbreekt(ontbreekt);
  }

  private static String reden(Route route) {
    return route.reden() == null ? "" : ": " + route.reden();
  }

  private String gemeten(Voorwaarde voorwaarde, Map<String, String> feiten) {
    List<String> waarden =
        voorwaarde.feiten().stream()
            .filter(feiten::containsKey)
            .map(code -> naam.apply(code) + " is " + inWoorden(feiten.getOrDefault(code, "")))
            .toList();
    return waarden.isEmpty() ? "" : "; " + String.join(", ", waarden);
  }

  private static String inWoorden(String waarde) {
    return waarde.matches("-?[0-9]+[.][0-9]+") ? waarde.replace('.', ',') : waarde;
  }

  static Set<String> onbekend(Voorwaarde voorwaarde, Map<String, String> feiten) {
    Set<String> onbekend = new LinkedHashSet<>(voorwaarde.feiten());
    onbekend.removeIf(code -> Feit.isBekend(code, feiten));
    return onbekend;
  }

  private static String zin(String tekst) {
    return tekst.endsWith(".") ? tekst : tekst + ".";
  }
}
