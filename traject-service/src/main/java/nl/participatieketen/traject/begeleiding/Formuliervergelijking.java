package nl.participatieketen.traject.begeleiding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.traject.traject.Dossier;

/**
 * What everyone filled in on one form, side by side.
 *
 * @param ingevuld the last answers, by who gave them
 * @param verschillen the questions that were answered differently, or not by all
 */
record Formuliervergelijking(
    String formulier, Map<String, Map<String, String>> ingevuld, List<Verschil> verschillen) {

  /**
   * @param antwoorden by who gave them
   */
  record Verschil(String vraag, Map<String, String> antwoorden) {}

  static Formuliervergelijking van(Dossier dossier, String formulier) {
    Map<String, Map<String, String>> ingevuld =
        dossier.begeleiding().formulieren().getOrDefault(formulier, Map.of());
    List<Verschil> verschillen =
        ingevuld.values().stream()
            .flatMap(antwoorden -> antwoorden.keySet().stream())
            .distinct()
            .sorted()
            .map(vraag -> new Verschil(vraag, antwoorden(ingevuld, vraag)))
            .filter(
                v ->
                    v.antwoorden().size() < ingevuld.size()
                        || v.antwoorden().values().stream().distinct().count() > 1)
            .toList();
    return new Formuliervergelijking(
        formulier, ingevuld, ingevuld.size() < 2 ? List.of() : verschillen);
  }

  private static Map<String, String> antwoorden(
      Map<String, Map<String, String>> ingevuld, String vraag) {
    Map<String, String> perPersoon = new LinkedHashMap<>();
    ingevuld.forEach(
        (door, antwoorden) -> {
          String antwoord = antwoorden.get(vraag);
          if (antwoord != null) {
            perPersoon.put(door, antwoord);
          }
        });
    return perPersoon;
  }
}
