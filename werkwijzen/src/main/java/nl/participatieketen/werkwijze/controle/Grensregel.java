package nl.participatieketen.werkwijze.controle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Groep;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** Whatever is known of someone, they belong to exactly one group. */
final class Grensregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    List<Groep> groepen = List.copyOf(o.werkwijze().groepen().values());
    List<Voorwaarde> voorwaarden =
        groepen.stream().filter(g -> !g.anders()).map(Groep::als).toList();
    if (voorwaarden.isEmpty()) {
      return Stream.empty();
    }
    List<Map<String, String>> combinaties = Combinaties.van(o.werkwijze(), voorwaarden).toList();
    return Stream.concat(
        overlap(o, groepen, combinaties),
        groepen.stream().anyMatch(Groep::anders) ? Stream.empty() : gat(o, groepen, combinaties));
  }

  private static Stream<Bevinding> overlap(
      Onderzoek o, List<Groep> groepen, List<Map<String, String>> combinaties) {
    Map<List<String>, Map<String, String>> getuigen = new LinkedHashMap<>();
    for (Map<String, String> feiten : combinaties) {
      List<Groep> waar =
          groepen.stream()
              .filter(g -> !g.anders() && g.als().toets(feiten) == Oordeel.WAAR)
              .toList();
      for (int i = 1; i < waar.size(); i++) {
        getuigen.putIfAbsent(List.of(waar.get(i - 1).code(), waar.get(i).code()), feiten);
      }
    }
    return getuigen.entrySet().stream()
        .map(
            e ->
                o.fout(
                    "/groepen/" + e.getKey().getLast(),
                    "de groepen '%s' en '%s' overlappen %s"
                        .formatted(
                            e.getKey().getFirst(),
                            e.getKey().getLast(),
                            Combinaties.inWoorden(e.getValue())),
                    "iemand hoort in precies één groep",
                    "laat de grenzen op elkaar aansluiten: 'vanaf' hoort erbij, 'tot' niet"));
  }

  private static Stream<Bevinding> gat(
      Onderzoek o, List<Groep> groepen, List<Map<String, String>> combinaties) {
    Optional<Map<String, String>> getuige =
        combinaties.stream()
            .filter(
                feiten -> groepen.stream().allMatch(g -> g.als().toets(feiten) == Oordeel.ONWAAR))
            .findFirst();
    return getuige.stream()
        .map(
            feiten ->
                o.fout(
                    "/groepen",
                    Combinaties.inWoorden(feiten) + " hoort iemand in geen enkele groep",
                    "iemand hoort in precies één groep",
                    "laat de grenzen op elkaar aansluiten, of geef de laatste groep 'anders: ja'"));
  }
}
