package nl.participatieketen.werkwijze.controle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Doel;
import nl.participatieketen.werkwijze.Routesoort;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.traject.Fase;

/** Every phase is open on a route, and can be reached. */
final class Faseregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    Set<String> bereikbaar = bereikbaar(o);
    return o.werkwijze().fasen().keySet().stream()
        .flatMap(
            code ->
                Stream.concat(
                    opRoute(o, code)
                        ? Stream.empty()
                        : Stream.of(
                            o.fout(
                                "/fasen/" + code,
                                "geen enkele route heeft de fase '" + code + "'",
                                "een fase hoort bij een route van de soort traject",
                                "noem de fase bij een route, of haal haar weg")),
                    bereikbaar.contains(code)
                        ? Stream.empty()
                        : Stream.of(
                            o.fout(
                                "/fasen/" + code,
                                "de fase '" + code + "' wordt nooit bereikt",
                                "zij volgt alleen op fasen die zelf niet bereikt worden",
                                "laat haar de eerste zijn, of op een andere fase volgen"))));
  }

  private static boolean opRoute(Onderzoek o, String code) {
    return o.werkwijze().routes().values().stream()
        .filter(route -> route.soort() == Routesoort.TRAJECT)
        .anyMatch(
            route -> {
              List<String> fasen = route.fasen();
              return fasen == null || fasen.contains(code);
            });
  }

  private static Set<String> bereikbaar(Onderzoek o) {
    Map<String, Fase> fasen = o.werkwijze().fasen();
    Set<String> bereikt =
        fasen.values().stream()
            .filter(fase -> fase.na().isEmpty() && fase.naast() == null)
            .map(Fase::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    o.werkwijze().routes().values().stream()
        .flatMap(r -> r.begin() == null ? Stream.empty() : Stream.of(r.begin()))
        .forEach(bereikt::add);
    boolean meer = true;
    while (meer) {
      Set<String> genoemd = genoemd(o, bereikt);
      meer =
          fasen.values().stream()
              .filter(fase -> genoemd.contains(fase.code()) || sluitAan(fase, bereikt))
              .map(Fase::code)
              .toList()
              .stream()
              .map(bereikt::add)
              .reduce(false, Boolean::logicalOr);
    }
    return bereikt;
  }

  private static boolean sluitAan(Fase fase, Set<String> bereikt) {
    return fase.na().stream().anyMatch(bereikt::contains)
        || (fase.naast() != null && bereikt.contains(fase.naast()));
  }

  private static Set<String> genoemd(Onderzoek o, Set<String> bereikt) {
    Stream<Doel> vervolg =
        o.werkwijze().fasen().values().stream()
            .filter(fase -> bereikt.contains(fase.code()))
            .flatMap(fase -> fase.vervolg().stream().map(v -> v.doel()));
    Stream<Doel> stappen =
        o.reeksen()
            .filter(r -> r.inFase() && bereikt.contains(r.plaats().split("/")[2]))
            .flatMap(r -> r.stappen().values().stream().flatMap(r::uitgangen))
            .map(Plek::ding);
    return Stream.concat(vervolg, stappen)
        .flatMap(doel -> doel instanceof Doel.Fase(var code) ? Stream.of(code) : Stream.empty())
        .collect(Collectors.toSet());
  }
}
