package nl.participatieketen.traject.begeleiding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.traject.http.Leesrecht;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.FormulierIngevuld;
import nl.participatieketen.traject.traject.Gebeurtenis;

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

  /** What the asker may read of it, of everyone who filled it in. */
  static Formuliervergelijking van(
      List<Commit<Gebeurtenis>> commits, Leesrecht recht, String formulier) {
    Map<String, Map<String, String>> ingevuld = new LinkedHashMap<>();
    for (Commit<Gebeurtenis> commit : commits) {
      for (Gebeurtenis gebeurtenis : commit.events()) {
        if (gebeurtenis instanceof FormulierIngevuld g
            && g.formulier().equals(formulier)
            && g.antwoorden() != null) {
          if (recht.leest(g, commit.actor())) {
            ingevuld.put(g.door(), g.antwoorden());
          } else {
            ingevuld.remove(g.door());
          }
        }
      }
    }
    return van(formulier, ingevuld);
  }

  private static Formuliervergelijking van(
      String formulier, Map<String, Map<String, String>> ingevuld) {
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
